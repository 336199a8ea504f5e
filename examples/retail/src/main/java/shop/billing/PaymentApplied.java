package shop.billing;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Ledger;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;
import java.math.BigDecimal;
import java.time.Instant;

/** A payment was used for an invoice. */
@DomainFact(name = "payment-applied", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "Billing has used a payment to settle all or part of an invoice",
        excludes = "payments nobody has found an invoice for yet")
@Ledger(causes = CorrectionCause.RECORD_WAS_WRONG)
public record PaymentApplied(
        @BusinessKey @Meaning("Number of the ledger entry") String applicationId,

        @Meaning("The payment, as payment authorization numbers it")
        String paymentId,

        @Meaning("The invoice") String invoiceId,

        @Meaning("What is settled; negative where an earlier entry is taken back") @Money(currency = "EUR", scale = 2)
        BigDecimal amount,

        @OccurredAt Instant appliedAt) {}
