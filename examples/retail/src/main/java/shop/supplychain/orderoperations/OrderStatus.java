package shop.supplychain.orderoperations;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.Dataset;
import dev.concordat.api.DerivedFrom;
import dev.concordat.api.Meaning;
import dev.concordat.api.NoFreshness;
import dev.concordat.api.PublishedAt;
import dev.concordat.api.Snapshots;
import dev.concordat.api.Stage;
import java.time.Instant;

/** How far one order is, for whoever asks. */
@Dataset(name = "order-status", version = "1.0.0", stage = Stage.EXPERIMENTAL, refresh = "PT1H")
@Meaning(
        value = "How far an order is, as the warehouses see it",
        excludes = "whether it is paid or credited",
        notFor = "financial-reporting")
@Snapshots(causes = {CorrectionCause.WORLD_CHANGED, CorrectionCause.LEARNED_LATE})
@NoFreshness
public record OrderStatus(
        @BusinessKey @DerivedFrom(input = OrderToShip.class, fields = "orderId", rule = "the order")
        String orderId,

        @Meaning("The furthest step it has reached")
        @DerivedFrom(input = AllocatedStock.class, fields = "orderId", rule = "allocated from the first one on")
        @DerivedFrom(input = SentPackage.class, fields = "orderId", rule = "dispatched from the first package on")
        @DerivedFrom(input = GoodsBack.class, fields = "orderId", rule = "returned as soon as anything came back")
        Step step,

        @Meaning("How many attempts to hand over have failed")
        @DerivedFrom(
                input = FailedHandover.class,
                fields = {"packageId", "attempt"},
                rule = "the number of attempts")
        int failedAttempts,

        @PublishedAt Instant refreshedAt) {

    static OrderStatus of(String orderId, OrderProgress progress, Instant now) {
        Step step = progress.returned().isPresent()
                ? Step.RETURNED
                : !progress.packages().isEmpty()
                        ? Step.DISPATCHED
                        : !progress.warehouses().isEmpty() ? Step.ALLOCATED : Step.PLACED;
        return new OrderStatus(orderId, step, progress.failures().size(), now);
    }
}
