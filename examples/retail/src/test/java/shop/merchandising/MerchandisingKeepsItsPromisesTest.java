package shop.merchandising;

import dev.concordat.testkit.ProducerContract;
import dev.concordat.testkit.ProducerHistory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class MerchandisingKeepsItsPromisesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    private static List<Product> export() {
        return new Assortment(Clock.fixed(NOW, ZoneOffset.UTC))
                .list("SKU-LAMP", "Lamp, brass", Optional.of("Lumen"), new BigDecimal("49.00"))
                .list("SKU-DESK", "Desk, oak", Optional.of("Werk"), new BigDecimal("399.00"))
                .list("SKU-SOFA", "Sofa, grey", Optional.empty(), new BigDecimal("899.00"))
                .list("SKU-RUG", "Rug", Optional.empty(), new BigDecimal("0.50"))
                .drop("SKU-RUG")
                .export();
    }

    /** The rise was forgotten, and decided a day after it began. */
    private static List<ProductPrice> prices() {
        Assortment assortment = new Assortment(Clock.fixed(NOW, ZoneOffset.UTC));
        return List.of(
                assortment.price("SKU-LAMP", new BigDecimal("49.00"), NOW, Optional.empty()),
                assortment.price("SKU-LAMP", new BigDecimal("54.00"), NOW.minus(Duration.ofDays(1)), Optional.of(NOW)),
                assortment.price("SKU-RUG", new BigDecimal("0.00"), NOW.plus(Duration.ofDays(30)), Optional.empty()));
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutPrices() {
        return ProducerContract.of(ProductPrice.class)
                .emittedBy(MerchandisingKeepsItsPromisesTest::prices)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> followsPricesLawfully() {
        return ProducerHistory.of(ProductPrice.class)
                .emittedBy(MerchandisingKeepsItsPromisesTest::prices)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutProducts() {
        return ProducerContract.of(Product.class)
                .emittedBy(MerchandisingKeepsItsPromisesTest::export)
                .at(Today.CLOCK)
                .tests();
    }
}
