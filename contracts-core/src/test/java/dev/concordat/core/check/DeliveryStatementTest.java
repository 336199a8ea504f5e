package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryStatementTest {

    @Test
    void findsAnOrderByAKeyThatIsNotThere() {
        assertThat(Sample.contradictions(
                        Sample.correctedContract().businessKey(List.of()).build()))
                .isEqualTo(
                        "[ordering-without-key] billing/invoice-issued 1.2.0: facts with the same business key arrive"
                                + " in order, but there is no business key\n"
                                + "  fix: mark it with @BusinessKey, or promise Ordering.TOTAL or NONE");
    }

    @Test
    void saysWhatEitherSideCanDo() {
        assertThat(Sample.mismatches(
                        Sample.expectation().handlesDelivery(List.of()).build(),
                        Sample.correctedContract().build()))
                .isEqualTo(Sample.mismatch(
                        "duplicates-not-handled",
                        "",
                        "expected each fact once, but the contract says a fact can arrive more than once",
                        "promise Duplicates.NEVER, if that is true",
                        "recognise a repeated event id, and declare delivery = DUPLICATES"));
    }
}
