/** Marketing and service look at customers; a consumer. */
@BoundedContext(
        name = "customer-insight",
        purpose = "Tells marketing and service what is known about a customer across all contexts",
        owner =
                @Owner(
                        team = "marketing-and-service",
                        contact = "insight@shop.example",
                        hours = "MON-FRI 09:00-17:00 Europe/Paris",
                        confirmedOn = "2026-11-10",
                        escalation = {
                            @Escalate(to = "insight on-call", within = "PT4H"),
                            @Escalate(to = "head of marketing data", within = "P2D")
                        }),
        terms =
                @Term(
                        name = "active customer",
                        means = "a verified person with a purchase in the last 365 days",
                        excludes = "store-only cash sales without a loyalty link"),
        purposes = {
            @Purpose(id = "campaigns", kind = PurposeKind.MARKETING, means = "Decides who gets which letter"),
            @Purpose(
                    id = "service-desk",
                    kind = PurposeKind.OPERATIONAL,
                    means = "Shows whoever answers a call who is calling")
        })
@DeprecationPolicy(experimental = "P30D")
package shop.insight;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Term;
