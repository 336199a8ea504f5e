package shop.finance.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.testkit.ProducerContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class MonthlyRevenueTest {
    private static List<MonthlyRevenue> monthly() {
        Instant march = Instant.parse("2026-03-28T16:00:00Z");
        Instant april = Instant.parse("2026-04-02T09:00:00Z");
        RevenueRecognition revenue = new RevenueRecognition();
        revenue.recognise(new BilledAmount("INV-1", "ORD-1", new BigDecimal("120.00"), march));
        revenue.credit(new CreditedAmount("CM-1", "INV-1", new BigDecimal("20.00"), april));
        return revenue.monthly(april);
    }

    @Test
    void booksACreditInTheMonthItWasPosted() {
        assertThat(monthly())
                .extracting(row -> row.month() + " " + row.revenue().toPlainString())
                .containsExactly("2026-03 120", "2026-04 -20");
    }

    @TestFactory
    Stream<DynamicNode> keepsItsPromises() {
        return ProducerContract.of(MonthlyRevenue.class)
                .emittedBy(MonthlyRevenueTest::monthly)
                .at(Today.CLOCK)
                .tests();
    }
}
