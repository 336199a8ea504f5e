/** Decides whom to trust with how much; a consumer. */
@BoundedContext(
        name = "fraud-and-credit",
        purpose = "Decides how much an account may order before it has paid",
        owner =
                @Owner(
                        team = "risk",
                        contact = "risk@shop.example",
                        hours = "24x7",
                        confirmedOn = "2026-11-20",
                        escalation = {
                            @Escalate(to = "fraud desk", within = "PT15M"),
                            @Escalate(to = "chief risk officer", within = "P1D")
                        }),
        terms =
                @Term(
                        name = "exposure",
                        means = "what would be lost if an account never paid again",
                        excludes = "what a bank has promised to pay"),
        purposes = {
            @Purpose(
                    id = "credit-limits",
                    kind = PurposeKind.OPERATIONAL,
                    means = "Sets and lowers limits of accounts"),
            @Purpose(
                    id = "cash-forecasting",
                    kind = PurposeKind.FINANCIAL_REPORTING,
                    means = "Predicts when money arrives")
        })
@DeprecationPolicy(experimental = "P30D")
package shop.risk;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Term;
