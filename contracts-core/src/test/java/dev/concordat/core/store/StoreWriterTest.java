package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.store.PublicationResult.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreWriterTest {
    private static final String PLACE = "expectations/finance/revenue/billed-amount/";

    @TempDir
    private Path root;

    @Test
    void publishesOnceAndNeverChanges() throws IOException {
        StoreWriter writer = Samples.writer(root);

        assertThat(writer.publish(Samples.contract("1.2.0", "owed")))
                .isEqualTo(PublicationResult.published("facts/billing/invoice-issued/1.2.0.json"));
        assertThat(writer.publish(Samples.contract("1.2.0", "owed")).outcome()).isEqualTo(Outcome.ALREADY_PUBLISHED);
        assertThat(writer.publish(Samples.contract("1.2.0", "paid")).finding())
                .hasToString("Optional[[version-immutable] billing/invoice-issued 1.2.0: expected the content that is"
                        + " published under this version, but it differs in meaning.text\n"
                        + "  fix: raise the version in @DomainFact and publish again]");
        SemanticContract.Builder rows = SemanticContract.builder();
        rows.from(Samples.contract("1.2.0", "paid")).kind(OutputKind.DATASET);
        assertThat(writer.publish(rows.build()).finding().orElseThrow().fix())
                .isEqualTo("raise the version in @Dataset and publish again");
        assertThat(ContractStore.directory(root).latest(Samples.FACT)).hasValueSatisfying(published -> {
            assertThat(published.document()).isEqualTo(Samples.contract("1.2.0", "owed"));
            assertThat(published.publication())
                    .hasToString("Publication[at=2026-03-02T10:15:30Z,"
                            + " approvedBy=Optional[billing-core], acceptedBy=Optional.empty]");
        });
        assertThat(files()).containsExactly("concordat-store.json", "facts/billing/invoice-issued/1.2.0.json");
    }

    @Test
    void revisesContextsAndProjections() {
        StoreWriter writer = Samples.writer(root);

        assertThat(Stream.of("a", "a", "b")
                        .map(one -> writer.publish(Samples.context(one)).path()))
                .containsExactly("contexts/billing/1.json", "contexts/billing/1.json", "contexts/billing/2.json");
        assertThat(Stream.of("a", "a", "b")
                        .map(one -> writer.publish(Samples.projection(one)).outcome()))
                .containsExactly(Outcome.PUBLISHED, Outcome.ALREADY_PUBLISHED, Outcome.PUBLISHED);
        ContractStore store = ContractStore.directory(root);
        assertThat(store.context("billing").orElseThrow().document()).isEqualTo(Samples.context("b"));
        assertThat(store.projection(Samples.CONSUMER).orElseThrow().document()).isEqualTo(Samples.projection("b"));
        assertThat(store.findings()).isEmpty();
    }

    @Test
    void confirmsAgainAfterThirtyDaysWithoutTakingBackTheAgreement() {
        StoreWriter writer = Samples.writer(root);

        writer.publish(Samples.expectation(ExpectationState.PROPOSED, "2026-03-01"));
        writer.publish(Samples.expectation(ExpectationState.AGREED, "2026-03-01"));
        assertThat(writer.publish(Samples.expectation(ExpectationState.PROPOSED, "2026-03-30")))
                .isEqualTo(PublicationResult.already(PLACE + "2.json"));
        assertThat(writer.publish(Samples.expectation(ExpectationState.PROPOSED, "2026-03-31")))
                .isEqualTo(PublicationResult.published(PLACE + "3.json"));
        assertThat(ContractStore.directory(root).history(Samples.CONSUMER, "billed-amount"))
                .extracting(one -> one.document().state())
                .containsExactly(ExpectationState.PROPOSED, ExpectationState.AGREED, ExpectationState.AGREED);
        assertThat(ContractStore.directory(root).expectationsOn(Samples.FACT)).hasSize(1);
    }

    /** By chance two repositories can name a context alike; to a reader it would be one. */
    @Test
    void keepsAContextWithItsOwnerUntilItIsHandedOver() {
        Function<String, ContextRecord> owned = team -> ContextRecord.builder()
                .name("billing")
                .owner(Samples.owner(team))
                .build();
        Samples.writer(root).publish(owned.apply("billing-core"));
        StoreWriter other = new StoreWriter(root, Samples.CLOCK, Optional.of("print-shop"));

        assertThat(other.publish(owned.apply("print-shop")).finding())
                .hasToString(
                        "Optional[[context-held] context billing: expected owner billing-core, as published, but the"
                                + " record names print-shop\n  fix: if billing-core hands the context over, publish with"
                                + " --approved-by billing-core; if this is another context, give it another name]");
        assertThat(other.publish(Samples.context("Prints bills")).finding().map(Finding::what))
                .contains("expected owner billing-core, as published, but the record names none");
        assertThat(other.publish(owned.apply("billing-core")).outcome())
                .isEqualTo(PublicationResult.Outcome.ALREADY_PUBLISHED);
        assertThat(Samples.writer(root).publish(owned.apply("print-shop")).path())
                .isEqualTo("contexts/billing/2.json");
        assertThat(other.publish(owned.apply("print-shop")).outcome())
                .isEqualTo(PublicationResult.Outcome.ALREADY_PUBLISHED);
    }

    @Test
    void refusesWhereSomethingElseIsInTheWay() throws IOException {
        StoreWriter writer = Samples.writer(root);
        Files.createDirectories(root.resolve("contexts/billing/1.json"));
        Files.createDirectories(root.resolve("facts/billing"));
        Files.writeString(root.resolve("facts/billing/invoice-issued"), "");

        assertThat(writer.publish(Samples.context("a")).finding())
                .hasToString(
                        "Optional[[file-unreadable] contexts/billing/1.json: expected a published document, but the"
                                + " file there cannot be read\n  fix: restore the file from version control, or update the library if a newer one wrote it]");
        assertThat(writer.publish(Samples.contract("1.0.0", "a"))
                        .finding()
                        .orElseThrow()
                        .toString())
                .startsWith("[publication-failed] facts/billing/invoice-issued/1.0.0.json: expected to write the file,")
                .endsWith("fix: check permissions and space; nothing was published");
    }

    @Test
    void publishesWhereFilesCannotBeLinked() throws IOException {
        URI archive = URI.create("jar:" + root.resolve("store.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path inside = zip.getPath("/contracts");
            StoreWriter writer = Samples.writer(inside);
            assertThat(Stream.of("a", "b", "b")
                            .map(one -> writer.publish(Samples.context(one)).path()))
                    .containsExactly("contexts/billing/1.json", "contexts/billing/2.json", "contexts/billing/2.json");
            assertThat(ContractStore.directory(inside).findings()).isEmpty();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasAgreedBindsUntilItsSuccessorIsAgreed() {
        ConsumerExpectation agreed = Samples.expectation(ExpectationState.AGREED, "2026-03-02");
        ConsumerExpectation proposed = ConsumerExpectation.builderFrom(agreed)
                .state(ExpectationState.PROPOSED)
                .meaningRevision(2)
                .build();
        Samples.writer(root).publish(agreed);
        Samples.writer(root).publish(proposed);
        assertThat(ContractStore.directory(root).expectationsOn(Samples.FACT))
                .extracting(Published::document)
                .containsExactly(agreed, proposed);

        Samples.writer(root)
                .publish(ConsumerExpectation.builderFrom(proposed)
                        .state(ExpectationState.RETIRED)
                        .build());
        Samples.writer(root).publish(proposed);
        assertThat(ContractStore.directory(root).expectationsOn(Samples.FACT))
                .extracting(Published::document)
                .containsExactly(proposed);
    }
}
