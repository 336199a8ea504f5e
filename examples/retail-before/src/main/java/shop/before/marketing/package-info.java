/** Marketing, a consumer of the one model. */
@BoundedContext(
        name = "customer-insight",
        purpose = "Decides who gets which letter",
        owner = @Owner(team = "marketing-and-service", contact = "marketing-and-service@shop.example"),
        purposes = @Purpose(id = "campaigns", kind = PurposeKind.MARKETING))
package shop.before.marketing;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
