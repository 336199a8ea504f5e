package shop.supplychain.orderoperations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.finance.revenue.BilledAmount;
import shop.finance.revenue.CreditedAmount;
import shop.finance.revenue.RevenueRecognition;

/** Returns are scanned days before the credit is posted: two right figures, and a gap that is shown order by order. */
class ReturnsBeforeCreditsTest {
    private static final Instant SCANNED = Instant.parse("2026-03-28T16:00:00Z");
    private static final Instant POSTED = Instant.parse("2026-04-02T09:00:00Z");

    private final OrderOperations operations = new OrderOperations();
    private final RevenueRecognition revenue = new RevenueRecognition();

    private List<ReturnGap> gaps() {
        return ReturnGap.between(operations.progress(), revenue.creditedByOrder());
    }

    @BeforeEach
    void twoOrdersAreBilledAndComeBackInPart() {
        for (String number : List.of("1", "2")) {
            revenue.recognise(new BilledAmount(
                    "INV-" + number, "ORD-" + number, new BigDecimal("120.00"), Instant.parse("2026-03-02T10:00:00Z")));
            operations.takeBack(new GoodsBack("RET-" + number, "ORD-" + number, new BigDecimal("20.00"), SCANNED));
        }
    }

    @Test
    void bothFiguresAreShownWithTheGapByOrder() {
        revenue.credit(new CreditedAmount("CM-1", "INV-1", new BigDecimal("20.00"), POSTED));

        assertThat(revenue.report().byMonth().get(YearMonth.of(2026, 3))).isEqualByComparingTo("240");
        assertThat(gaps())
                .containsExactly(
                        new ReturnGap("ORD-1", new BigDecimal("20.00"), new BigDecimal("20.00"), Optional.of(SCANNED)),
                        new ReturnGap("ORD-2", new BigDecimal("20.00"), new BigDecimal("0.00"), Optional.of(SCANNED)));
        assertThat(gaps())
                .filteredOn(ReturnGap::isOpen)
                .extracting(ReturnGap::orderId)
                .containsExactly("ORD-2");
        assertThat(gaps().get(1).gap()).isEqualByComparingTo("20");
    }

    @Test
    void aGapClosesInALaterMonthThanItOpened() {
        revenue.credit(new CreditedAmount("CM-1", "INV-1", new BigDecimal("20.00"), POSTED));
        revenue.credit(new CreditedAmount("CM-2", "INV-2", new BigDecimal("20.00"), POSTED));

        assertThat(gaps()).noneMatch(ReturnGap::isOpen);
        assertThat(revenue.report().byMonth().get(YearMonth.of(2026, 3))).isEqualByComparingTo("240");
        assertThat(revenue.report().byMonth().get(YearMonth.of(2026, 4))).isEqualByComparingTo("-40");
    }

    @Test
    void aCreditWithoutGoodsIsAGapToo() {
        revenue.recognise(new BilledAmount("INV-3", "ORD-3", new BigDecimal("9.00"), SCANNED));
        revenue.credit(new CreditedAmount("CM-3", "INV-3", new BigDecimal("9.00"), POSTED));

        assertThat(gaps())
                .contains(new ReturnGap("ORD-3", new BigDecimal("0.00"), new BigDecimal("9.00"), Optional.empty()));
    }
}
