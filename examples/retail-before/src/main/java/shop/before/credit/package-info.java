/** Credit, a consumer of the one model. */
@BoundedContext(
        name = "fraud-and-credit",
        purpose = "Decides whom to trust with how much",
        owner = @Owner(team = "risk", contact = "risk@shop.example"),
        purposes = @Purpose(id = "credit-limits", kind = PurposeKind.OPERATIONAL))
package shop.before.credit;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
