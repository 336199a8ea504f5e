package shop.merchandising;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class MerchandisingKeepsItsPromisesTest {
    private static List<Product> export() {
        return new Assortment(Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC))
                .list("SKU-LAMP", "Lamp, brass", Optional.of("Lumen"), new BigDecimal("49.00"))
                .list("SKU-DESK", "Desk, oak", Optional.of("Werk"), new BigDecimal("399.00"))
                .list("SKU-SOFA", "Sofa, grey", Optional.empty(), new BigDecimal("899.00"))
                .list("SKU-RUG", "Rug", Optional.empty(), new BigDecimal("0.50"))
                .drop("SKU-RUG")
                .export();
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromisesAboutProducts() {
        return ProducerContract.of(Product.class)
                .emittedBy(MerchandisingKeepsItsPromisesTest::export)
                .at(Today.CLOCK)
                .tests();
    }
}
