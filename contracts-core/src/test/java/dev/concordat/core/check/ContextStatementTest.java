package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.SharedTerm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContextStatementTest {
    private static GlossaryTerm customer(String means, SharedTerm... shared) {
        return new GlossaryTerm("customer", means, List.of(), List.of(shared));
    }

    private static String check(GlossaryTerm producer, GlossaryTerm consumer) {
        ContextRecord billing = Sample.context().addTerms(producer).build();
        ContextRecord finance =
                ContextRecord.builder().name("finance").addTerms(consumer).build();
        return ExpectationCheck.of(Sample.expectation().build(), Sample.OWNER)
                .inContext(finance)
                .against(Sample.correctedContract().build(), billing)
                .toString();
    }

    @Test
    void findsAWordWithTwoDefinitions() {
        ContextRecord billing = Sample.context()
                .addTerms(customer("who has to pay"), customer("who has bought"))
                .build();

        assertThat(ContractCheck.of(Sample.correctedContract().build(), billing).report(Sample.TODAY))
                .hasToString("[word-defined-twice] context billing: expected one definition of \"customer\", but found"
                        + " \"who has to pay\" and \"who has bought\"\n"
                        + "  fix: keep the one your context means, and give the other a word of its own");
    }

    @Test
    void tellsOfAWordBothDefineWithoutAStance() {
        assertThat(check(customer("who has to pay"), customer("who has bought")))
                .isEqualTo(Sample.mismatch(
                        "word-shared, info",
                        "",
                        "both billing and finance define \"customer\", and neither says how the two relate: \"who has to"
                                + " pay\" and \"who has bought\"",
                        "state the stance with @Shared(with = \"finance\") on the term",
                        "state the stance with @Shared(with = \"billing\") on the term; Stance.SEPARATE is fine"));
    }

    @Test
    void isSilentOnceEitherSideHasAStance() {
        for (Stance stance : Stance.values()) {
            assertThat(check(
                            customer("who has to pay"),
                            customer("who has bought", new SharedTerm("billing", stance, "differs", Optional.empty()))))
                    .isEmpty();
            assertThat(check(
                            customer("who pays", new SharedTerm("finance", stance, "differs", Optional.empty())),
                            customer("who has bought")))
                    .isEmpty();
        }
    }

    @Test
    void isSilentWithinOneContext() {
        ContextRecord billing =
                Sample.context().addTerms(customer("who has to pay")).build();

        assertThat(ExpectationCheck.of(Sample.expectation().build(), Sample.OWNER)
                        .inContext(billing)
                        .against(Sample.correctedContract().build(), billing))
                .isEmpty();
    }
}
