package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.glossary.SharedWords;
import dev.concordat.core.stewardship.Stewardship;
import dev.concordat.core.stewardship.StewardshipAnswers;
import dev.concordat.core.stewardship.SubjectHoldings;
import dev.concordat.core.stewardship.SubjectMap;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What nobody can see from one context alone. */
class WholeMeshTest {
    private final ContractStore store = ContractStore.directory(Path.of("contracts"));
    private final LocalDate today = LocalDate.now(Today.CLOCK);

    @Test
    void everyFileOfTheStoreCanBeRead() {
        assertThat(store.findings()).isEmpty();
        assertThat(store.contexts()).hasSize(11);
        assertThat(store.projections()).hasSize(5);
    }

    @Test
    void wordsRelateAsTheirContextsSay() {
        SharedWords words = SharedWords.of(
                store.contexts().stream().map(Published::document).toList());

        assertThat(words.report().where(one -> one.severity() != Severity.INFO)).isEmpty();
    }

    @Test
    void everyQuestionAboutInvoicesIsAnswered() {
        StewardshipAnswers answers =
                Stewardship.of(store, today).answersFor(FactId.parse("billing-and-settlement/invoice-issued"));

        assertThat(answers.toString())
                .contains(
                        "COMPENSATION by billing-and-settlement/credit-memo-posted",
                        "billing-core",
                        "UNANSWERED: no quality evidence was given");
    }

    @Test
    void customersAreFoundWhereverTheyStand() {
        SubjectHoldings customer = SubjectMap.of(store).of("customer");

        assertThat(customer.findings()).extracting(Finding::toString).isEmpty();
        assertThat(customer.toString())
                .contains("identity-and-consent/person-verified", "customer-insight-360", "active-customer");
    }
}
