package shop.ordering;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DomainFact;
import dev.concordat.api.FactClock;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Restated;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;

/** What one line of an order says. */
@DomainFact(name = "order-line-stated", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "What one line of a confirmed order says, as far as order capture knows by now",
        excludes = "what was taken off afterwards, which is order-amended")
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P7D")
@Restated(latestBy = FactClock.OCCURRED, within = "P14D", causes = CorrectionCause.RECORD_WAS_WRONG)
public record OrderLineStated(
        @BusinessKey @Meaning("The order the line belongs to") @NotBlank
        String orderId,

        @BusinessKey @Meaning("Counts the lines of one order") @Positive
        int line,

        @Meaning("Merchandising's article number") @NotBlank String sku,
        @Meaning("How many pieces") @Positive int quantity,

        @Meaning("What one piece cost the customer, VAT included") @Money(currency = "EUR", scale = 2) @PositiveOrZero
        BigDecimal unitPrice,

        @Meaning("When the order was confirmed; stays when the line is stated again")
        Instant orderedAt,

        @OccurredAt @Meaning("When order capture stated the line as it is here")
        Instant statedAt) {}
