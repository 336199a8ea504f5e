package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Stance;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.core.derive.Contracts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.billing.InvoiceIssued;
import shop.identity.PersonVerified;
import shop.ordering.OrderPlaced;

/** "Customer" means three things in three contexts, and nobody makes them one. */
class WordsTest {
    private static List<GlossaryTerm> customers() {
        return Stream.of(PersonVerified.class, OrderPlaced.class, InvoiceIssued.class)
                .flatMap(type -> Contracts.context(type).orThrow().terms().stream())
                .filter(term -> term.name().equals("customer"))
                .toList();
    }

    @Test
    void customerHasThreeMeanings() {
        assertThat(customers())
                .extracting(GlossaryTerm::means)
                .containsExactly(
                        "a natural person whose identity was verified",
                        "whoever confirms an order, signed in to an account or as a guest",
                        "the party that owes what an invoice demands, a person or a company");
    }

    @Test
    void eachContextSaysHowItsCustomerRelatesToTheOthers() {
        assertThat(customers())
                .allSatisfy(term -> assertThat(term.shared())
                        .hasSize(2)
                        .noneMatch(shared -> shared.stance() == Stance.ONE_MEANING)
                        .noneMatch(shared -> shared.reason().isBlank()));
    }
}
