package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeAnswer;
import dev.concordat.api.notice.NoticeCause;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.api.notice.NoticeId;
import dev.concordat.api.notice.NoticedFact;
import dev.concordat.api.notice.RecordChecksum;
import dev.concordat.api.notice.TimeRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoticePublicationTest {
    private static final NoticeId ID = NoticeId.parse("billing/vat-rounding");
    private static final String PATH = "notices/billing/vat-rounding.json";
    private static final String EVIDENCE = "evidence/finance/revenue/billing/vat-rounding/";

    @TempDir
    private Path root;

    private static CorrectionNotice.Builder notice(String fact, String... versions) {
        CorrectionNotice.Builder builder = CorrectionNotice.builder();
        return builder.id(ID)
                .addFacts(new NoticedFact(
                        FactId.parse(fact),
                        Stream.of(versions).map(Version::parse).toList()))
                .cause(NoticeCause.LATE_RECORDS)
                .mechanism(CorrectionKind.RESTATEMENT)
                .count(1)
                .checksum(RecordChecksum.ofEventIds(List.of("e-1")))
                .recorded(new TimeRange(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)))
                .wrong("invoices of a day were missing")
                .right("they are there");
    }

    private static NoticeEvidence waiver(String reason) {
        return new NoticeEvidence(
                ID, Samples.CONSUMER, new NoticeAnswer.Waived(reason, "cfo", LocalDate.parse("2026-12-31")));
    }

    private static String refusal(PublicationResult result) {
        assertThat(result.outcome()).isEqualTo(PublicationResult.Outcome.REFUSED);
        return result.finding().orElseThrow().toString();
    }

    @Test
    void writesANoticeOnce() {
        StoreWriter writer = Samples.writer(root);
        writer.publish(Samples.contract("1.0.0", "issued"));
        CorrectionNotice notice = notice("billing/invoice-issued", "1.0.0").build();

        assertThat(writer.publish(notice)).isEqualTo(PublicationResult.published(PATH));
        assertThat(writer.publish(notice)).isEqualTo(PublicationResult.already(PATH));
        assertThat(refusal(writer.publish(
                        notice("billing/invoice-issued", "1.0.0").count(2).build())))
                .isEqualTo("""
                [notice-immutable] billing/vat-rounding: expected the content that is published under this name, but it differs in count
                  fix: publish a further notice under another name""");
        assertThat(ContractStore.directory(root).notices())
                .extracting(Published::document)
                .containsExactly(notice);
    }

    @Test
    void refusesANoticeNobodyApproves() {
        Samples.writer(root).publish(Samples.contract("1.0.0", "issued"));

        assertThat(refusal(new StoreWriter(root, Samples.CLOCK, Optional.empty())
                        .publish(notice("billing/invoice-issued").build())))
                .isEqualTo("""
                [notice-not-approved] billing/vat-rounding: expected somebody of the owner who approves the notice, but there is none
                  fix: publish it with --approved-by""");
    }

    @Test
    void refusesANoticeOnSomethingUnknown() {
        StoreWriter writer = Samples.writer(root);
        writer.publish(Samples.contract("1.0.0", "issued"));

        assertThat(refusal(writer.publish(notice("billing/invoice-isued").build())))
                .isEqualTo("""
                [notice-fact-unknown] billing/vat-rounding: expected a published fact or dataset, but was billing/invoice-isued; did you mean "billing/invoice-issued"? there are: billing/invoice-issued
                  fix: correct the name, or publish the contract first""");
        assertThat(refusal(
                        writer.publish(notice("billing/invoice-issued", "1.1.0").build())))
                .isEqualTo("""
                [notice-fact-unknown] billing/vat-rounding: expected a published version of billing/invoice-issued, but was 1.1.0; did you mean "1.0.0"? there are: 1.0.0
                  fix: correct the name, or publish the contract first""");
    }

    /** Not that its fact is unknown: nothing of such a store can be read. */
    @Test
    void saysThatTheStoreIsNewer() throws IOException {
        StoreWriter writer = Samples.writer(root);
        writer.publish(Samples.contract("1.0.0", "issued"));
        Files.writeString(root.resolve(StoreMarker.NAME), "{ \"concordat\": \"store/2\" }");

        assertThat(refusal(
                        writer.publish(notice("billing/invoice-issued", "1.0.0").build())))
                .startsWith("[file-format-unknown]")
                .endsWith("fix: update the library");
        assertThat(refusal(writer.publish(waiver("no records of that day")))).endsWith("fix: update the library");
        assertThat(root.resolve("notices")).doesNotExist();
        assertThat(root.resolve("evidence")).doesNotExist();
    }

    @Test
    void saysThatTheNoticeThereCannotBeRead() throws IOException {
        StoreWriter writer = Samples.writer(root);
        writer.publish(Samples.contract("1.0.0", "issued"));
        Files.createDirectories(root.resolve(PATH).getParent());
        Files.writeString(root.resolve(PATH), "{");

        assertThat(refusal(writer.publish(notice("billing/invoice-issued").build())))
                .startsWith("[file-unreadable] " + PATH);
    }

    @Test
    void keepsEveryAnswerAndTakesTheLatest() {
        StoreWriter writer = Samples.writer(root);

        assertThat(writer.publish(waiver("the year is closed")))
                .isEqualTo(PublicationResult.published(EVIDENCE + "1.json"));
        assertThat(writer.publish(waiver("the year is closed")))
                .isEqualTo(PublicationResult.already(EVIDENCE + "1.json"));
        assertThat(writer.publish(waiver("below a cent"))).isEqualTo(PublicationResult.published(EVIDENCE + "2.json"));
        assertThat(ContractStore.directory(root).evidenceOn(ID))
                .extracting(Published::document)
                .containsExactly(waiver("below a cent"));
        assertThat(ContractStore.directory(root).evidenceOn(NoticeId.parse("billing/other")))
                .isEmpty();
    }

    @Test
    void publishesWhatIsStaged() {
        Path staged = root.resolve("staged");
        Staging staging = new Staging(staged);
        staging.put(Samples.contract("1.0.0", "issued"));
        staging.put(notice("billing/invoice-issued", "1.0.0").build());
        staging.put(waiver("the year is closed"));

        assertThat(publish("--from", "staged", "--approved-by", "billing-core"))
                .isEqualTo("published facts/billing/invoice-issued/1.0.0.json\npublished " + PATH + "\npublished "
                        + EVIDENCE + "1.json\n");
    }

    @Test
    void publishesNothingBesideANoticeThatIsRefused() {
        Staging staging = new Staging(root.resolve("staged"));
        staging.put(Samples.contract("1.0.0", "issued"));
        staging.put(notice("billing/invoice-issued").build());

        assertThatIllegalStateException()
                .isThrownBy(() -> publish("--from", "staged"))
                .withMessageStartingWith("nothing was published\n[notice-not-approved] billing/vat-rounding: ");
        assertThat(root.resolve("contracts")).doesNotExist();
    }

    private String publish(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PublishCommand(new PrintStream(out, true, StandardCharsets.UTF_8), root, Samples.CLOCK, Optional.empty())
                .run(List.of(arguments));
        return out.toString(StandardCharsets.UTF_8);
    }
}
