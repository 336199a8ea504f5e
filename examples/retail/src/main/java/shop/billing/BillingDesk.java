package shop.billing;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Issues invoices and takes them back. Not thread-safe. */
public final class BillingDesk {
    private final Clock clock;
    private final Map<String, BigDecimal> open = new HashMap<>();
    private int issued;
    private int posted;
    private int applied;

    public BillingDesk(Clock clock) {
        this.clock = clock;
    }

    public InvoiceIssued bill(String orderId, BigDecimal amount, Optional<String> billingEmail) {
        issued++;
        String invoiceId = "INV-" + issued;
        open.put(invoiceId, amount);
        return new InvoiceIssued(invoiceId, orderId, amount, clock.instant(), billingEmail);
    }

    /** Takes back a part; several credits together never exceed the invoice. */
    public CreditMemoPosted credit(String invoiceId, BigDecimal amount, CreditReason reason) {
        BigDecimal left = open.getOrDefault(invoiceId, BigDecimal.ZERO).subtract(amount);
        if (left.signum() < 0) {
            throw new IllegalArgumentException("credit of " + amount + " exceeds what is open on " + invoiceId);
        }
        open.put(invoiceId, left);
        posted++;
        return new CreditMemoPosted("CM-" + posted, invoiceId, amount, reason, clock.instant());
    }

    /** Uses a payment for an invoice; a negative amount takes an earlier use back. */
    public PaymentApplied apply(String paymentId, String invoiceId, BigDecimal amount) {
        applied++;
        open.merge(invoiceId, amount.negate(), BigDecimal::add);
        return new PaymentApplied("APP-" + applied, paymentId, invoiceId, amount, clock.instant());
    }
}
