/** Keeps goods moving; a consumer. */
@BoundedContext(
        name = "supply-chain",
        purpose = "Keeps goods moving from order to door, and back",
        owner =
                @Owner(
                        team = "supply-chain",
                        contact = "supply-chain@shop.example",
                        hours = "MON-SAT 05:00-23:00 Europe/Berlin",
                        confirmedOn = "2026-11-18",
                        escalation = {
                            @Escalate(to = "control tower", within = "PT30M"),
                            @Escalate(to = "head of supply chain", within = "PT8H")
                        }),
        purposes =
                @Purpose(
                        id = "order-operations",
                        kind = PurposeKind.OPERATIONAL,
                        means = "Finds orders that are stuck, and goods that came back"))
@DeprecationPolicy(experimental = "P30D")
package shop.supplychain;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
