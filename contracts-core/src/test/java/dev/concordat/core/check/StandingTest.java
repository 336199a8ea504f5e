package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SemanticContract CONTRACT = Sample.contract().build();

    private static Standing standing(ConsumerExpectation expectation, boolean accepted, SemanticContract... versions) {
        return Standing.of(expectation, accepted, List.of(versions), List.of(), TODAY);
    }

    private static ConsumerExpectation agreed(int daysAgo) {
        return Sample.expectation()
                .state(ExpectationState.AGREED)
                .confirmedOn(TODAY.minusDays(daysAgo))
                .build();
    }

    @Test
    void bindsIfSomePublishedVersionSatisfiesIt() {
        ConsumerExpectation second = ConsumerExpectation.builderFrom(agreed(0))
                .meaningRevision(CONTRACT.meaning().orElseThrow().revision() + 1)
                .build();

        assertThat(standing(agreed(0), false, CONTRACT)).isEqualTo(Standing.BINDING);
        assertThat(standing(second, false, CONTRACT)).isEqualTo(Standing.NEVER_ACCEPTED);
        assertThat(standing(agreed(0), false)).isEqualTo(Standing.NEVER_ACCEPTED);
    }

    @Test
    void bindsIfTheProducerAcceptedIt() {
        assertThat(standing(agreed(90), true)).isEqualTo(Standing.BINDING);
        assertThat(standing(agreed(91), true)).isEqualTo(Standing.STALE);
    }

    @Test
    void bindsNobodyAsARequestOrOnceRetired() {
        ConsumerExpectation requested =
                Sample.expectation().state(ExpectationState.PROPOSED).build();
        ConsumerExpectation retired =
                Sample.expectation().state(ExpectationState.RETIRED).build();

        assertThat(standing(requested, true, CONTRACT)).isEqualTo(Standing.REQUESTED);
        assertThat(standing(retired, true, CONTRACT)).isEqualTo(Standing.RETIRED);
    }

    @Test
    void countsAnAnswerOfTheOwnerOnlyIfSomeRecordOfTheContextPromisedIt() {
        ConsumerExpectation answered = ConsumerExpectation.builderFrom(agreed(0))
                .answerWithin(Duration.ofMinutes(1))
                .build();
        ContextRecord context = ContextRecord.builder().name("billing").build();

        assertThat(Standing.of(answered, false, List.of(CONTRACT), List.of(context), TODAY))
                .isEqualTo(Standing.NEVER_ACCEPTED);
    }
}
