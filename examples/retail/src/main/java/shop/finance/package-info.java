/** Keeps the books; a consumer. */
@BoundedContext(
        name = "finance",
        purpose = "Keeps the books and reports what was earned",
        owner =
                @Owner(
                        team = "finance-data",
                        contact = "finance-data@shop.example",
                        hours = "MON-FRI 08:00-18:00 Europe/Berlin",
                        confirmedOn = "2026-11-03",
                        escalation = {
                            @Escalate(to = "head of accounting", within = "P1D"),
                            @Escalate(to = "chief financial officer", within = "P3D")
                        }),
        terms =
                @Term(
                        name = "revenue",
                        means = "what was invoiced for delivered goods, less what was credited",
                        excludes = "orders that are not billed"),
        purposes = {
            @Purpose(
                    id = "revenue-recognition",
                    kind = PurposeKind.FINANCIAL_REPORTING,
                    means = "Books revenue into months for closing"),
            @Purpose(
                    id = "cash-forecasting",
                    kind = PurposeKind.FINANCIAL_REPORTING,
                    means = "Predicts when money arrives")
        })
@DeprecationPolicy(active = "P90D", core = "P180D")
package shop.finance;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Term;
