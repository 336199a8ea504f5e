/**
 * The retailer before: one team models one customer and one order for everybody. A foil; see {@code examples/retail} for
 * what became of it.
 */
@BoundedContext(
        name = "enterprise-data",
        purpose = "Provides the one true model of the company's data",
        owner =
                @Owner(
                        team = "data-platform",
                        contact = "data-platform@shop.example",
                        escalation = @Escalate(to = "enterprise architecture board", within = "P14D")),
        terms = {
            @Term(name = "customer", means = "any party the company deals with"),
            @Term(name = "order", means = "any process with a customer, from cart to credit")
        })
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE)
@NoCorrections
package shop.before;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Delivery;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Escalate;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.Term;
