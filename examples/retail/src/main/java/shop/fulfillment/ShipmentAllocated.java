package shop.fulfillment;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.DomainFact;
import dev.concordat.api.FactClock;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Restated;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** Stock was set aside for an order. */
@DomainFact(name = "shipment-allocated", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(value = "A warehouse has set stock aside for an order", excludes = "that anything has left the warehouse")
@Restated(latestBy = FactClock.OCCURRED, causes = CorrectionCause.RECORD_WAS_WRONG)
public record ShipmentAllocated(
        @BusinessKey
        @Meaning("Number of the shipment; it stays when the stock was not there and another warehouse has it")
        String shipmentId,

        @Meaning("The order") String orderId,

        @Meaning("The warehouse, such as HAM1") @Pattern(regexp = "[A-Z]{3}[0-9]")
        String warehouse,

        @OccurredAt Instant allocatedAt) {}
