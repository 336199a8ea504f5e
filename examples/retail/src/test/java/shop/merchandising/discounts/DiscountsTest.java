package shop.merchandising.discounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.correction.Clocks;
import dev.concordat.core.correction.Corrections;
import dev.concordat.core.correction.FactHistory;
import dev.concordat.core.correction.FactRecord;
import dev.concordat.core.derive.Contracts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import shop.merchandising.ProductPrice;

/** Lines are stated again, prices are learned late: the discount is that of the day of the order, as known by now. */
class DiscountsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    private final Discounts discounts = new Discounts();

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number));
    }

    private static SoldLine lamps(int quantity, String price, int statedOn) {
        return new SoldLine("ORD-1", 1, "SKU-LAMP", quantity, new BigDecimal(price), MONDAY, day(statedOn));
    }

    private static ListedPrice lamp(String price, int from, int decidedOn) {
        return new ListedPrice("SKU-LAMP", new BigDecimal(price), day(from), Optional.empty(), day(decidedOn));
    }

    @Test
    void countsALineAsItWasStatedLast() {
        discounts.priced(lamp("50.00", -30, -30));
        discounts.sold(lamps(1, "45.00", 3));
        discounts.sold(lamps(10, "45.00", 0));

        assertThat(discounts.report().discounts()).containsEntry("SKU-LAMP", new BigDecimal("5.00"));
    }

    /** The price of the sale was forgotten, and decided two days after the order. */
    @Test
    void takesThePriceOfTheDayAlsoIfItIsLearnedLate() {
        discounts.sold(lamps(2, "40.00", 0));
        assertThat(discounts.report().unlisted())
                .containsEntry("SKU-LAMP", new TreeMap<>(Map.of(MONDAY, new BigDecimal("80.00"))));

        discounts.priced(lamp("50.00", -30, -30));
        assertThat(discounts.report().discounts()).containsEntry("SKU-LAMP", new BigDecimal("20.00"));

        discounts.priced(lamp("55.00", 7, 1));
        discounts.priced(lamp("42.00", -1, 2));
        assertThat(discounts.report().discounts()).containsEntry("SKU-LAMP", new BigDecimal("4.00"));
        assertThat(discounts.report().unlisted()).isEmpty();
    }

    /** The reference interpreter gives the same price, and also the one the shop would have named on Monday. */
    @Test
    void agreesWithTheContractsMeaning() {
        FactHistory<BigDecimal> prices =
                Corrections.<BigDecimal>of(Contracts.of(ProductPrice.class)).history();
        for (ListedPrice price :
                new ListedPrice[] {lamp("50.00", -30, -30), lamp("42.00", -1, 2), lamp("55.00", 7, 1)}) {
            prices.receive(record(price), day(9));
        }

        assertThat(prices.asOf("SKU-LAMP", MONDAY, MONDAY).facts())
                .extracting(one -> one.record().payload().toPlainString())
                .containsExactly("50.00");
        assertThat(prices.asOf("SKU-LAMP", MONDAY, day(3)).facts())
                .extracting(one -> one.record().payload().toPlainString())
                .containsExactly("42.00");
        assertThat(prices.asOf("SKU-LAMP", day(8), day(3)).facts())
                .extracting(one -> one.record().payload().toPlainString())
                .containsExactly("55.00");
    }

    private static FactRecord<BigDecimal> record(ListedPrice price) {
        return FactRecord.stated(
                Contracts.of(ProductPrice.class).fact(),
                price.toString(),
                price.sku(),
                new Clocks(price.decidedAt(), Optional.of(price.validFrom()), price.validUntil(), price.decidedAt(), 0),
                price.listPrice());
    }
}
