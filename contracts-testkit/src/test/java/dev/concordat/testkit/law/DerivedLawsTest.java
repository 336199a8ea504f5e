package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.Deletions;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.DomainSpecific;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.api.correction.LedgerEntries;
import dev.concordat.api.correction.Redaction;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.SemanticContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which laws follow from what is stated, handled and given; all of them, word by word, in one file to be read. */
class DerivedLawsTest {
    private static final Path FILE = Path.of("src/test/resources/derived-laws.txt");
    private static final ProjectionCode<Projection> ALL = Projection.code(Saints.Sales::new);
    private static final ProjectionCode<Projection> LEAST = new ProjectionCode<>(
            ALL.start(),
            ALL.deliver(),
            ALL.outcome(),
            ALL.balance(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final ProjectionCode<Projection> SETTING_ASIDE = new ProjectionCode<>(
            ALL.start(),
            ALL.deliver(),
            ALL.outcome(),
            ALL.balance(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Projection::outcome));

    private final StringBuilder text = new StringBuilder();

    @Test
    void followFromWhatIsStatedHandledAndGiven() throws IOException {
        for (Family family : Family.values()) {
            add(family.name(), family.laws(ALL, new LawSettings(1, 1)));
        }
        for (Family family : Family.values()) {
            add(
                    family.name() + ", no hazard handled, no restart and no snapshot",
                    laws(reading(family.contract(), Set.of(), kinds(family.contract())), family.later(), false, LEAST));
        }
        for (Family family : List.of(Family.COMPENSATED, Family.REVERSED, Family.MERGED, Family.REDACTED)) {
            add(
                    family.name() + ", without code for what corrects",
                    laws(Shop.reading(family.contract()), List.of(), true, LEAST));
        }
        for (Family family : List.of(Family.COMPENSATED, Family.RESTATED, Family.COMPACTED, Family.ROWS)) {
            add(
                    family.name() + ", no correction handled",
                    laws(
                            reading(family.contract(), Set.of(DeliveryHazard.values()), Set.of()),
                            family.later(),
                            true,
                            LEAST));
        }
        addPromises();
        addWhatContractsDoNotSay();

        if ("write".equals(System.getProperty("concordat.docs"))) {
            Files.writeString(FILE, text);
        }
        assertThat(FILE).hasContent(text.toString());
    }

    private void addPromises() {
        for (Ordering ordering : Ordering.values()) {
            add("restated, order " + ordering, laws(Shop.restated(ordering), LEAST));
            add("delayed, order " + ordering, laws(Shop.delayed(ordering), SETTING_ASIDE));
        }
        add("duplicates within five minutes", laws(Shop.remembered(Duration.ofMinutes(5)), LEAST));
        SemanticContract.Builder both = SemanticContract.builder();
        add(
                "replayable, duplicates within five minutes",
                laws(
                        both.from(Shop.restated(Ordering.NONE))
                                .identity(Shop.remembered(Duration.ofMinutes(5)).identity())
                                .build(),
                        LEAST));
    }

    private void addWhatContractsDoNotSay() {
        SemanticContract later = Shop.later(Shop.CANCELLED);
        add(
                "parts, but not in which field",
                laws(
                        Shop.reading(Shop.fact(new Compensation(Shop.CANCELLED, true, Optional.empty()))),
                        List.of(later),
                        true,
                        LEAST));
        add(
                "a ledger without amount",
                laws(Shop.fact(new LedgerEntries(Optional.empty(), Optional.empty(), List.of())), LEAST));
        SemanticContract.Builder nobody = SemanticContract.builder();
        add(
                "a redaction that names nobody",
                laws(
                        Shop.reading(Shop.fact(new Redaction(Shop.ERASED, List.of()))),
                        List.of(nobody.from(Shop.later(Shop.ERASED))
                                .corrects(List.of())
                                .build()),
                        true,
                        LEAST));
        add(
                "rules of its own",
                laws(
                        Shop.fact(new DomainSpecific(
                                "rebooking",
                                "moves a sale to another day",
                                "shop.Rebooking",
                                List.of("total"),
                                List.of())),
                        LEAST));
        for (FactClock clock : FactClock.values()) {
            add(
                    "compacted by " + clock,
                    laws(
                            Shop.compacted(new LatestRecord(clock, Deletions.TOMBSTONE, Optional.empty(), List.of())),
                            LEAST));
        }
        add(
                "compacted, keys do not end",
                laws(
                        Shop.compacted(
                                new LatestRecord(FactClock.RECORDED, Deletions.NONE, Optional.empty(), List.of())),
                        LEAST));
        add(
                "a correction that is handled, but not stated",
                laws(
                        reading(
                                Shop.fact(),
                                Set.of(),
                                Set.of(CorrectionKind.IDENTITY_MERGE, CorrectionKind.COMPENSATION)),
                        List.of(),
                        true,
                        LEAST));
    }

    private static Set<CorrectionKind> kinds(SemanticContract contract) {
        return contract.corrections().stream()
                .flatMap(one -> one.kind().stream())
                .collect(Collectors.toSet());
    }

    private static ConsumerLaws.Reading reading(
            SemanticContract contract, Set<DeliveryHazard> hazards, Set<CorrectionKind> kinds) {
        ConsumerLaws.Reading all = Shop.reading(contract);
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        return new ConsumerLaws.Reading(
                contract,
                builder.from(all.expectation())
                        .handlesDelivery(hazards)
                        .handlesCorrections(kinds)
                        .build(),
                true);
    }

    private static ConsumerLaws laws(SemanticContract contract, ProjectionCode<?> code) {
        return laws(Shop.reading(contract), List.of(), true, code);
    }

    private static ConsumerLaws laws(
            ConsumerLaws.Reading reading, List<SemanticContract> later, boolean tombstones, ProjectionCode<?> code) {
        return new ConsumerLaws(
                reading,
                later.stream().map(Shop::reading).toList(),
                tombstones,
                code,
                Map.of(FactId.parse("shop/nothing"), "it does not exist"),
                new LawSettings(1, 1),
                "books/totals, SoldItem",
                "books/totals relies on shop/item-sold for bookkeeping");
    }

    private void add(String title, ConsumerLaws laws) {
        text.append(title).append('\n');
        Stream.concat(
                        laws.leaves().stream()
                                .filter(leaf -> !leaf.sentence().startsWith("unaffectedBy"))
                                .map(leaf -> leaf.law() + ": " + leaf.sentence().replace(" (1 histories, seed 1)", "")),
                        laws.notShown().stream().map(what -> "not shown: " + what))
                .forEach(line -> text.append("  ").append(line).append('\n'));
    }
}
