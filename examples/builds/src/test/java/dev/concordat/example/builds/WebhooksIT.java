package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.example.builds.WebhooksExchange.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three builds of three teams that meet in nothing but the store, once as a directory and once as a jar. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebhooksIT {
    private static final String AGREED =
            "the expectation is written to target/concordat as agreed, since a published version satisfies it";
    private static final String GETS = " gets what it relies on";

    private WebhooksExchange exchange;

    @BeforeAll
    void exchangeContractsAndExpectations() throws Exception {
        exchange = WebhooksExchange.run();
    }

    @Test
    void passesWithoutAnyStore() {
        assertThat(exchange.hostingAlone().names())
                .contains("no consumer has said that it relies on source-hosting/star")
                .noneMatch(name -> name.endsWith(GETS));
        assertThat(exchange.boardAlone().names())
                .contains(
                        "source-hosting/star is not published in the store: what follows is tested from the"
                                + " expectation alone (unconfirmed)",
                        "the expectation is written to target/concordat as a proposal",
                        "not tested: whether the outcome depends on other fields, because without the contract no other"
                                + " field is known");
    }

    @Test
    void publishesTenContractsInOneCommand() {
        assertThat(exchange.hostingAlone().console().lines().filter(line -> line.startsWith("published ")))
                .containsExactly(
                        "published contexts/source-hosting/1.json",
                        "published facts/source-hosting/deployment/1.0.0.json",
                        "published facts/source-hosting/fork/1.0.0.json",
                        "published facts/source-hosting/github-app-authorization/1.0.0.json",
                        "published facts/source-hosting/issues/1.0.0.json",
                        "published facts/source-hosting/label/1.0.0.json",
                        "published facts/source-hosting/member/1.0.0.json",
                        "published facts/source-hosting/push/1.0.0.json",
                        "published facts/source-hosting/release/1.0.0.json",
                        "published facts/source-hosting/security-advisory/1.0.0.json",
                        "published facts/source-hosting/star/1.0.0.json");
    }

    @Test
    void desksExpectationsAreAgreedFromTheDirectory() {
        assertThat(exchange.desk().names())
                .contains(
                        "AdvisoryNotice: security/advisory-desk relies on 5 fields of source-hosting/security-advisory for"
                                + " vulnerability-response",
                        "source-hosting/issues 1.0.0 promises field action: one of transferred, deleted or others,"
                                + " always there",
                        "the outcome depends on field security_advisory.vulnerabilities[].package.name",
                        "the outcome does not depend on anything else in the fact (seed 1)");
        assertThat(exchange.desk().names().stream().filter(AGREED::equals)).hasSize(2);
    }

    @Test
    void boardsExpectationsAreAgreedFromTheJar() {
        assertThat(exchange.board().names())
                .contains(
                        "StarChange: community/star-board relies on 6 fields of source-hosting/star for community-health",
                        "source-hosting/star 1.0.0 promises field starred_at: instant, may be absent",
                        "the outcome depends on field sender.id",
                        "the outcome does not depend on anything else in the fact (seed 1)");
        assertThat(exchange.board().names().stream().filter(AGREED::equals)).hasSize(2);
    }

    @Test
    void producerHasOneLeafForEachConsumerAndExpectation() {
        assertThat(exchange.hostingPacked().names().stream().filter(name -> name.endsWith(GETS)))
                .containsExactly(
                        "security/advisory-desk (ticket-notice, purpose vulnerability-response)" + GETS,
                        "security/advisory-desk (advisory-notice, purpose vulnerability-response)" + GETS);
        assertThat(exchange.hostingKnown().names().stream().filter(name -> name.endsWith(GETS)))
                .containsExactly(
                        "community/star-board (issue-change, purpose community-health)" + GETS,
                        "security/advisory-desk (ticket-notice, purpose vulnerability-response)" + GETS,
                        "security/advisory-desk (advisory-notice, purpose vulnerability-response)" + GETS,
                        "community/star-board (star-change, purpose community-health)" + GETS);
        assertThat(exchange.hostingKnown().names())
                .contains("source-hosting/star 1.0.0 says what is published under this version");
    }

    @Test
    void carelessChangeFailsOnlyForTheConsumerItHits() {
        Run broken = exchange.hostingBroken();

        assertThat(broken.failed())
                .extracting(TestRun::name)
                .containsExactly(
                        "source-hosting/issues 1.0.0 says what is published under this version",
                        "security/advisory-desk (ticket-notice, purpose vulnerability-response)" + GETS);
        String message = broken.failed().get(1).message();
        assertThat(message)
                .contains(
                        "[field-missing] source-hosting/issues 1.0.0, field issue.title: expected the field, but the"
                                + " contract does not have it",
                        "security/advisory-desk relies on it (agreed ",
                        "purpose vulnerability-response, owner security-desk",
                        "fix: as the producer, keep the field until its consumers have moved");
        assertThat(broken.console())
                .contains(
                        "[field-missing] source-hosting/issues 1.0.0, field issue.title", "security-desk@shop.example");
    }

    @Test
    void leavesReadLikeSentences() {
        List<String> names = Stream.of(
                        exchange.hostingAlone(),
                        exchange.boardAlone(),
                        exchange.desk(),
                        exchange.board(),
                        exchange.hostingKnown())
                .flatMap(run -> run.names().stream())
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(300)
                .allSatisfy(name -> assertThat(name).contains(" ").doesNotContainPattern("\\[\\d+\\]$|^\\w+\\("));
        assertThat(exchange.hostingKnown().console())
                .containsPattern("Tests run: \\d+, Failures: 0, Errors: 0, Skipped: 0.* in com.example.webhooks.hosting"
                        + ".HostingKeepsItsPromisesTest");
    }

    @Test
    void leavesComeInTheSameOrderEveryTime() {
        List<String> before = new ArrayList<>(exchange.hostingPacked().names());
        List<String> after = new ArrayList<>(exchange.hostingKnown().names());
        // The second run knows two expectations more, and so what nobody reads, and misses the note about stars.
        before.removeIf(name -> name.startsWith("no consumer in the store"));
        before.remove("no consumer has said that it relies on source-hosting/star");
        after.removeIf(name -> name.startsWith("community/star-board ") || name.startsWith("no consumer in the store"));

        assertThat(after).isEqualTo(before).hasSizeGreaterThan(100);
    }

    @Test
    void everyCarelessChangeOfAFieldIsReportedToItsConsumer() {
        CarelessChanges changes = CarelessChanges.in(exchange.root().resolve("target/contracts"));

        changes.assertAllReported();

        assertThat(changes.consumers()).containsExactly("community/star-board", "security/advisory-desk");
        assertThat(changes.fields()).isEqualTo(32);
    }
}
