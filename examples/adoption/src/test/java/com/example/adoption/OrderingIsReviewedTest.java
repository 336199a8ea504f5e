package com.example.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.adoption.ordering.OrderPlacedEvent;
import dev.concordat.core.adoption.Adoption;
import dev.concordat.core.adoption.BaselineFile;
import dev.concordat.core.finding.Baseline;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderingIsReviewedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void noClassIsNewWithoutAContract() {
        Baseline baseline =
                BaselineFile.read(Path.of("concordat-baseline.json")).value().orElseThrow();
        baseline.apply(Adoption.around(OrderPlacedEvent.class).findings(), TODAY)
                .verify();
        assertThat(Adoption.around(OrderPlacedEvent.class).findings().errors()).hasSize(2);
    }
}
