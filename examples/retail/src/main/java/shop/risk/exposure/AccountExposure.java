package shop.risk.exposure;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Classified;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Dataset;
import dev.concordat.api.DerivedFrom;
import dev.concordat.api.Erasure;
import dev.concordat.api.Identifiability;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.NoFreshness;
import dev.concordat.api.Personal;
import dev.concordat.api.PublishedAt;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Snapshots;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;

/** What one account has yet to pay. */
@Dataset(name = "account-exposure", version = "1.1.0", stage = Stage.EXPERIMENTAL, refresh = "PT1H")
@Meaning(
        value = "What an account has yet to pay for goods it was invoiced for",
        excludes = "orders that are not invoiced yet",
        notFor = {"cash-forecasting", "financial-reporting", "marketing"})
@Snapshots(causes = CorrectionCause.WORLD_CHANGED)
@NoFreshness
@Classified(Sensitivity.CONFIDENTIAL)
public record AccountExposure(
        @BusinessKey
        @Personal(
                subject = "customer",
                identifies = Identifiability.PSEUDONYMOUS,
                purposes = "credit-limits",
                retention = "P1095D",
                erasure = Erasure.ANONYMISE)
        @DerivedFrom(input = OrderOfAccount.class, fields = "accountId", rule = "the account")
        String accountId,

        @Meaning("Sum of what is left of its invoices")
        @Money(currency = "EUR")
        @PositiveOrZero
        @DerivedFrom(
                input = OpenInvoice.class,
                fields = {"amount", "orderId"},
                rule = "sum of the invoices of the account's orders")
        @DerivedFrom(input = SettledAmount.class, fields = "amount", rule = "less what was settled")
        @DerivedFrom(input = WaivedAmount.class, fields = "amount", rule = "less what was credited")
        BigDecimal open,

        @Meaning("How many orders it has placed")
        @DerivedFrom(input = OrderOfAccount.class, fields = "orderId", rule = "the number of orders")
        int orders,

        @PublishedAt Instant refreshedAt) {}
