package shop.finance.revenue;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Dataset;
import dev.concordat.api.DerivedFrom;
import dev.concordat.api.FactClock;
import dev.concordat.api.Freshness;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.PublishedAt;
import dev.concordat.api.Reconciled;
import dev.concordat.api.Snapshots;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;

/** Revenue of one month. */
@Dataset(name = "monthly-revenue", version = "1.0.0", stage = Stage.ACTIVE, refresh = "P1D")
@Meaning(
        value = "Revenue of one month, as far as it is booked; a month that is not closed still changes",
        excludes = "orders that are not billed, and returns that are not credited",
        notFor = "cash-forecasting")
@Snapshots(causes = {CorrectionCause.WORLD_CHANGED, CorrectionCause.LEARNED_LATE})
@Freshness(maxAge = "P7D", clock = FactClock.PUBLISHED)
@Reconciled(name = "revenue-against-ledger", against = "general ledger", every = "P30D")
public record MonthlyRevenue(
        @BusinessKey @Meaning("The month in UTC, such as 2026-03") @Pattern(regexp = "[0-9]{4}-[0-9]{2}")
        String month,

        @Meaning("Sum of what was invoiced, less what was credited; a credit counts in the month it was posted")
        @Money(currency = "EUR")
        @DerivedFrom(
                input = BilledAmount.class,
                fields = {"amount", "issuedAt"},
                rule = "sum of invoices by the month they were issued in")
        @DerivedFrom(
                input = CreditedAmount.class,
                fields = {"amount", "postedAt"},
                rule = "less credits, by the month they were posted in")
        BigDecimal revenue,

        @PublishedAt Instant bookedAt) {}
