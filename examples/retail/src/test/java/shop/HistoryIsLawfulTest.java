package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version could be published on its day: nobody was broken, and nothing ended before its notice. */
class HistoryIsLawfulTest {
    private static final ContractStore STORE = ContractStore.directory(Path.of("contracts"));
    private static final Set<String> OLDEST = Set.of("billing-and-settlement", "commerce-order-capture");

    static Stream<FactId> facts() {
        return STORE.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void hasSeveralVersions(FactId fact) {
        assertThat(STORE.versions(fact)).hasSizeGreaterThanOrEqualTo(OLDEST.contains(fact.context()) ? 3 : 2);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void brokeNobodyOnItsWay(FactId fact) {
        for (Published<SemanticContract> version : STORE.versions(fact)) {
            assertThat(PublishedDay.of(STORE, version).report().findings().errors())
                    .as(version.document().nameAndVersion())
                    .isEmpty();
        }
    }
}
