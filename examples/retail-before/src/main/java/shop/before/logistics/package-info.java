/** Logistics, a consumer of the one model. */
@BoundedContext(
        name = "supply-chain",
        purpose = "Keeps goods moving",
        owner = @Owner(team = "supply-chain", contact = "supply-chain@shop.example"),
        purposes = @Purpose(id = "order-operations", kind = PurposeKind.OPERATIONAL))
package shop.before.logistics;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
