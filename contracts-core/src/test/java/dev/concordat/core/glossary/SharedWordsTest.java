package dev.concordat.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.SharedTerm;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SharedWordsTest {
    private static ContextRecord context(String name, String word, String means, SharedTerm... shared) {
        return ContextRecord.builder()
                .name(name)
                .addTerms(new GlossaryTerm(word, means, List.of(), List.of(shared)))
                .build();
    }

    private static SharedTerm with(String context, Stance stance) {
        return new SharedTerm(context, stance, "agreed", Optional.empty());
    }

    private static String report(ContextRecord... contexts) {
        return SharedWords.of(List.of(contexts)).report().toString();
    }

    @Test
    void rejectsOneMeaningWithTwoDefinitions() {
        assertThat(report(
                        context("sales", "Order", "a wish", with("billing", Stance.ONE_MEANING)),
                        context("billing", "order", "a debt")))
                .isEqualTo("""
                [one-meaning-two-definitions] word "order" of billing and word "Order" of sales: expected one meaning, but billing says "a debt" and sales says "a wish"
                  fix: agree on one definition, or say that the meanings are separate, which is fine""");
    }

    @Test
    void rejectsOneMeaningThatTheOtherContextDoesNotDefine() {
        assertThat(report(
                        context("sales", "order", "a wish", with("billing", Stance.ONE_MEANING)),
                        context("billing", "orders", "debts")))
                .isEqualTo("""
                [one-meaning-two-definitions] word "order" of sales: expected the same to be meant by "order" in billing, but billing does not define it; did you mean "orders"? there are: orders
                  fix: define it in billing too, or say that the meanings are separate, which is fine""");
    }

    @Test
    void rejectsStancesThatContradict() {
        assertThat(report(
                        context("sales", "order", "a wish", with("billing", Stance.SEPARATE)),
                        context("billing", "order", "a debt", with("sales", Stance.TRANSLATED))))
                .isEqualTo("""
                [stances-contradict] word "order" of billing and word "order" of sales: expected both to say the same about how they relate, but billing says TRANSLATED and sales says SEPARATE
                  fix: let both owners agree on one stance; separate meanings are fine""");
    }

    @Test
    void rejectsTranslationsAndContextsThatAreNotThere() {
        assertThat(report(
                        context(
                                "sales",
                                "buyer",
                                "who buys",
                                new SharedTerm("billing", Stance.TRANSLATED, "agreed", Optional.of("debter"))),
                        context("billing", "debtor", "who owes", with("sale", Stance.SEPARATE))))
                .isEqualTo("""
                [translation-unknown] word "buyer" of sales: expected a translation by "debter" in billing, but billing does not define it; did you mean "debtor"? there are: debtor
                  fix: correct theirWord, or define it in billing
                [shared-context-unknown] word "debtor" of billing: expected a context to relate to, but there is no sale; did you mean "sales"? there are: billing, sales
                  fix: correct the name of the context in @Shared""");
    }

    @Test
    void asksOnceHowTheSameWordRelates() {
        assertThat(report(context("sales", "order", "a wish"), context("billing", " Order", "a debt")))
                .isEqualTo("""
                [stance-not-stated, info] word " Order" of billing and word "order" of sales: expected to know how they relate, but neither context says so
                  fix: say how they relate with @Shared; separate meanings are fine""");
        assertThat(report(context("sales", "order", "a wish"), context("billing", "order", "a wish")))
                .contains("both define it by the same text")
                .contains("ONE_MEANING");
    }

    @Test
    void neverNagsAboutSeparateMeanings() {
        assertThat(report(
                        context("sales", "order", "a wish", with("billing", Stance.SEPARATE)),
                        context("billing", "order", "a debt")))
                .isEmpty();
    }

    @Test
    void refusesTwoRecordsOfOneContext() {
        ContextRecord sales = context("sales", "order", "a wish");

        assertThatThrownBy(() -> SharedWords.of(List.of(sales, sales)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected one record of each context, but there are two of sales");
    }

    @Property(tries = 100)
    void orderOfContextsDoesNotMatter(
            @ForAll Stance one, @ForAll Stance other, @ForAll boolean both, @ForAll boolean same) {
        ContextRecord sales = context("sales", "order", "a wish", with("billing", one));
        String means = same ? "a wish" : "a debt";
        ContextRecord billing =
                both ? context("billing", "order", means, with("sales", other)) : context("billing", "order", means);

        assertThat(report(sales, billing)).isEqualTo(report(billing, sales));
    }
}
