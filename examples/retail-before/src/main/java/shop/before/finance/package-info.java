/** Finance, a consumer of the one model. */
@BoundedContext(
        name = "finance",
        purpose = "Keeps the books",
        owner = @Owner(team = "finance-data", contact = "finance-data@shop.example"),
        purposes = @Purpose(id = "revenue-recognition", kind = PurposeKind.FINANCIAL_REPORTING))
package shop.before.finance;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
