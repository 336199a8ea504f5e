package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainCorrection;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.correction.CorrectionFold;
import dev.concordat.api.correction.CorrectionLaw;
import dev.concordat.core.store.ContractStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainLawsTest {
    @TempDir
    private Path directory;

    /** A price that holds until the next. */
    @DomainFact(name = "price-set")
    @Meaning("The shop asks this price from now on")
    @DomainCorrection(
            name = "season-end",
            means = "the last price of a season holds for all of it",
            fold = LastPrice.class,
            laws = SettingTwiceChangesNothing.class)
    public record PriceSet(@BusinessKey String sku, int cents) {}

    /** With a law that only cheap prices keep. */
    @DomainFact(name = "dear-price-set")
    @Meaning("The shop asks this price from now on")
    @DomainCorrection(
            name = "season-end",
            means = "the last price of a season holds for all of it",
            fold = LastPrice.class,
            laws = {PricesFall.class, NoLaw.class, Demanding.class})
    public record DearPriceSet(@BusinessKey String sku, int cents) {}

    /** Keeps the last price. */
    static final class LastPrice implements CorrectionFold<PriceSet, Map<String, Integer>> {
        @Override
        public Map<String, Integer> start() {
            return Map.of();
        }

        @Override
        public Map<String, Integer> apply(Map<String, Integer> state, PriceSet fact) {
            Map<String, Integer> next = new HashMap<>(state);
            next.put(fact.sku(), fact.cents());
            return next;
        }
    }

    /** A law that holds. */
    static final class SettingTwiceChangesNothing implements CorrectionLaw<PriceSet, Map<String, Integer>> {
        @Override
        public String statement() {
            return "setting a price twice changes nothing";
        }

        @Override
        public boolean holds(CorrectionFold<PriceSet, Map<String, Integer>> fold, List<PriceSet> history) {
            Map<String, Integer> once = fold.all(history);
            return fold.apply(once, history.get(history.size() - 1)).equals(once);
        }
    }

    /** A law that does not. */
    static final class PricesFall implements CorrectionLaw<Object, Object> {
        @Override
        public String statement() {
            return "prices never rise";
        }

        @Override
        public boolean holds(CorrectionFold<Object, Object> fold, List<Object> history) {
            return false;
        }
    }

    /** Not a law at all. */
    static final class NoLaw {}

    /** A law nobody can make. */
    static final class Demanding implements CorrectionLaw<Object, Object> {
        private final String word;

        Demanding(String word) {
            this.word = word;
        }

        @Override
        public String statement() {
            return word;
        }

        @Override
        public boolean holds(CorrectionFold<Object, Object> fold, List<Object> history) {
            return true;
        }
    }

    private ContractReport report(Class<?> fact, Object... emitted) {
        return ProducerContract.of(fact)
                .emittedBy(() -> List.of(emitted))
                .in(ContractStore.empty())
                .at(StoreSample.CLOCK)
                .writingTo(directory)
                .report();
    }

    @Test
    void holdsALawAgainstTheEmittedFacts() {
        ContractReport report = report(PriceSet.class, new PriceSet("a", 5), new PriceSet("a", 4));

        assertThat(Lines.sentences(report))
                .contains("the law SettingTwiceChangesNothing of season-end holds for the 2 emitted facts");
        assertThat(Lines.broken(report)).isEmpty();
    }

    @Test
    void saysWhenALawIsBroken() {
        ContractReport report = report(DearPriceSet.class, new DearPriceSet("a", 5));

        assertThat(Lines.under(report, "the law PricesFall")).isEqualTo("""
                [law-broken] testkit/dear-price-set 0.1.0, @DomainCorrection season-end: expected that prices never rise, but it does not hold for the emitted facts
                  whoever applies this correction relies on the law
                  fix: correct the emitted facts, or the fold, or the law""");
    }

    @Test
    void saysWhenALawCannotRun() {
        ContractReport report = report(DearPriceSet.class, new DearPriceSet("a", 5));

        assertThat(Lines.under(report, "the law NoLaw")).isEqualTo("""
                [law-not-runnable] testkit/dear-price-set 0.1.0, @DomainCorrection season-end: expected fold and laws that fit the event class, but: NoLaw is no CorrectionLaw
                  fix: give LastPrice and NoLaw a constructor without parameters, and let them implement CorrectionFold and CorrectionLaw for DearPriceSet""");
        assertThat(Lines.under(report, "the law Demanding"))
                .contains("but: Demanding has no constructor without parameters");
    }

    @Test
    void saysThatLawsOfBytesAreNotTested() {
        assertThat(Lines.sentences(report(PriceSet.class, "{\"sku\":\"a\",\"cents\":5}")))
                .contains("not tested: the laws of season-end, since the facts were emitted as bytes and not as"
                        + " objects");
    }
}
