package shop.fulfillment;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Deprecation;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Quality;
import dev.concordat.api.References;
import dev.concordat.api.Stage;
import dev.concordat.api.Unit;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A package has left the warehouse. */
@DomainFact(name = "package-dispatched", version = "1.2.0", stage = Stage.ACTIVE)
@Meaning(value = "A package has been handed to a carrier", excludes = "that it has arrived")
@Quality(
        references = @References(field = "sku", dataset = "product-merchandising/product", key = "sku", percent = 99.9))
@NoCorrections
public record PackageDispatched(
        @BusinessKey String packageId,
        @Meaning("The order") String orderId,

        @Meaning("The article inside; a package holds one")
        @Deprecation(
                from = "2026-11-23",
                sunset = "2027-03-01",
                replacement = "skus",
                reason = "a package may hold several articles from then on")
        String sku,

        @Meaning("The articles inside") Optional<List<String>> skus,

        @Meaning("How much it weighs, packed") @Unit("g") @Positive
        int weight,

        @Meaning("The carrier's number in the old dispatch system")
        @Deprecation(
                from = "2026-12-01",
                sunset = "2027-06-01",
                replacement = "carrier",
                reason = "the old dispatch system is switched off")
        Optional<Integer> carrierCode,

        @Meaning("Who brings the package to the door") Carrier carrier,
        @OccurredAt Instant dispatchedAt) {}
