/** Keeps the books; a consumer. */
@BoundedContext(
        name = "finance",
        purpose = "Keeps the books and reports what was earned",
        owner =
                @Owner(
                        team = "finance-data",
                        contact = "finance-data@shop.example",
                        escalation = @Escalate(to = "head of accounting", within = "P1D")),
        terms =
                @Term(
                        name = "revenue",
                        means = "what was invoiced for delivered goods, less what was credited",
                        excludes = "orders that are not billed"),
        purposes =
                @Purpose(
                        id = "revenue-recognition",
                        kind = PurposeKind.FINANCIAL_REPORTING,
                        means = "Books revenue into months for closing"))
package shop.finance;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Term;
