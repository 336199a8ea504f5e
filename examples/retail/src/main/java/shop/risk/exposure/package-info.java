/** Risk exposure: fraud's and credit's own view over orders, payments and invoices. */
@Projection(
        name = "risk-exposure",
        meaning = "What each account owes or is about to owe, and which orders a bank has refused to pay for",
        reads = {
            OrderOfAccount.class,
            PromisedPayment.class,
            RefusedPayment.class,
            OpenInvoice.class,
            SettledAmount.class,
            WaivedAmount.class
        })
package shop.risk.exposure;

import dev.concordat.api.Projection;
