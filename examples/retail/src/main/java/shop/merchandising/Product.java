package shop.merchandising;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Classified;
import dev.concordat.api.Complete;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Dataset;
import dev.concordat.api.FactClock;
import dev.concordat.api.Freshness;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.PublishedAt;
import dev.concordat.api.Quality;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Snapshots;
import dev.concordat.api.Stage;
import dev.concordat.api.Unique;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** One article the shop can sell, as it stands today. */
@Dataset(name = "product", version = "1.0.0", stage = Stage.ACTIVE, refresh = "P1D")
@Meaning(value = "One article the shop can sell, as it stands today", excludes = "what it cost on any other day")
@Freshness(maxAge = "P1D", clock = FactClock.PUBLISHED, targetPercent = 98)
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.POSSIBLE)
@Snapshots(causes = CorrectionCause.WORLD_CHANGED)
@Quality(
        unique = @Unique("sku"),
        complete = @Complete(field = "brand", percent = 95, severity = QualitySeverity.WARNING))
@Classified(Sensitivity.PUBLIC)
public record Product(
        @BusinessKey @Meaning("Article number; used again two years after an article is dropped") @NotBlank
        String sku,

        @Meaning("What it is called in the shop") @NotBlank String title,

        @Meaning("Whose brand it carries, if any") Optional<String> brand,

        @Meaning("What it costs without any discount, VAT included") @Money(currency = "EUR", scale = 2) @PositiveOrZero
        BigDecimal listPrice,

        @PublishedAt Instant exportedAt) {}
