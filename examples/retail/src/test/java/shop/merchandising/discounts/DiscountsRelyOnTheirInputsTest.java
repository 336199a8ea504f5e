package shop.merchandising.discounts;

import dev.concordat.testkit.ConsumerContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import shop.Today;

class DiscountsRelyOnTheirInputsTest {

    @TestFactory
    Stream<DynamicNode> relyOnLines() {
        return ConsumerContract.of(SoldLine.class)
                .startingFrom(Discounts::new)
                .handledBy(Discounts::sold)
                .observing(Discounts::report)
                .at(Today.CLOCK)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> relyOnPrices() {
        return ConsumerContract.of(ListedPrice.class)
                .startingFrom(Discounts::new)
                .handledBy(Discounts::priced)
                .observing(Discounts::report)
                .at(Today.CLOCK)
                .tests();
    }
}
