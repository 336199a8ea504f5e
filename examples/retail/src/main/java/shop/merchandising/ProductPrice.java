package shop.merchandising;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Classified;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Dataset;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.Freshness;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.ValidFrom;
import dev.concordat.api.ValidTo;
import dev.concordat.api.VersionedDimension;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What an article costs for some time. */
@Dataset(name = "product-price", version = "1.0.0", stage = Stage.ACTIVE, refresh = "P1D")
@Meaning(
        value =
                "What an article costs without any discount from a time on, until the next price begins or it is no longer sold",
        excludes = "what a customer paid")
@Freshness(maxAge = "P1D", targetPercent = 98)
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.POSSIBLE, dedupWindow = "P7D")
@VersionedDimension(
        value = DimensionHistory.ROW_PER_VERSION,
        causes = {CorrectionCause.WORLD_CHANGED, CorrectionCause.LEARNED_LATE})
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA)
@Classified(Sensitivity.PUBLIC)
public record ProductPrice(
        @BusinessKey @Meaning("Article number") @NotBlank String sku,

        @Meaning("What it costs without any discount, VAT included") @Money(currency = "EUR", scale = 2) @PositiveOrZero
        BigDecimal listPrice,

        @ValidFrom @Meaning("From when on it costs that; can lie before the decision, for a price that was forgotten")
        Instant validFrom,

        @ValidTo @Meaning("Until when; absent while no end is known")
        Optional<Instant> validUntil,

        @OccurredAt @Meaning("When merchandising decided it")
        Instant decidedAt) {}
