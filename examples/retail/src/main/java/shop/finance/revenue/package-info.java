/** Revenue recognition: finance's own view over billing and order capture. */
@Projection(
        name = "revenue-recognition",
        meaning = "Revenue per month as invoiced for delivered goods, less credits, and what is ordered but not billed",
        reads = {BilledAmount.class, CreditedAmount.class, ConfirmedOrder.class})
package shop.finance.revenue;

import dev.concordat.api.Projection;
