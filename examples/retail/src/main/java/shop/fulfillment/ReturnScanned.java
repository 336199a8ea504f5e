package shop.fulfillment;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.Meaning;
import dev.concordat.api.Money;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.Stage;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;

/** Goods have come back. */
@DomainFact(name = "return-scanned", version = "1.0.0", stage = Stage.ACTIVE)
@Meaning(
        value = "Goods have come back and were scanned at a warehouse door",
        excludes = {"that they are whole", "that the customer gets money back"},
        notFor = "financial-reporting")
@Identity(scope = KeyScope.CONTEXT, reuse = KeyReuse.NEVER)
@NoCorrections
public record ReturnScanned(
        @BusinessKey String returnId,
        @Meaning("The order the goods belong to") String orderId,

        @Meaning("What the customer had paid for the goods, as the delivery note says")
        @Money(currency = "EUR", scale = 2)
        @PositiveOrZero
        BigDecimal goodsValue,

        @OccurredAt Instant scannedAt) {}
