package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryStatementTest {

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
