package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.jmolecules.Internal;
import dev.concordat.core.derive.fixture.jmolecules.OrderPlaced;
import dev.concordat.core.derive.fixture.jmolecules.both.Twice;
import dev.concordat.core.derive.fixture.jmolecules.plain.Named;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JMoleculesTest {
    @Test
    void takesTheContextFromJMolecules() {
        Derived<ContextRecord> context = Contracts.context(OrderPlaced.class);

        assertThat(context.findings().toString()).isEmpty();
        assertThat(context.orThrow().name()).isEqualTo("orderdesk");
        assertThat(context.orThrow().purpose()).contains("Takes what customers order");
        assertThat(context.orThrow().owner()).isEmpty();
    }

    @Test
    void takesTheNameOfContextWithoutId() {
        assertThat(Contracts.of(Named.class).fact()).hasToString("order-capture-desk/named");
    }

    @Test
    void prefersTheDeclarationThatSaysMore() {
        assertThat(Contracts.context(Twice.class).orThrow().name()).isEqualTo("ours");
        assertThat(Contracts.context(Twice.class).orThrow().purpose()).contains("Says what it is for");
    }

    @Test
    void inheritsWhatElseThePackageSays() {
        SemanticContract contract = Contracts.of(OrderPlaced.class);

        assertThat(contract.fact()).hasToString("orderdesk/order-placed");
        assertThat(contract.origins()).containsKey("freshness");
    }

    @ParameterizedTest
    @ValueSource(classes = {Internal.Annotated.class, Internal.Typed.class, Internal.Sent.class})
    void doesNotTakeDomainEventForFact(Class<?> event) {
        assertThat(Contracts.derive(event).findings().toString())
                .isEqualTo("[fact-not-declared] class dev.concordat.core.derive.fixture.jmolecules.Internal."
                        + event.getSimpleName()
                        + ": expected @DomainFact or @Dataset, but the class carries only what makes it a domain event of"
                        + " jMolecules, which is no fact until its context publishes it\n  fix: annotate the class with"
                        + " @DomainFact(name = \"" + event.getSimpleName().toLowerCase(Locale.ROOT)
                        + "\"), @Meaning and one @BusinessKey");
    }
}
