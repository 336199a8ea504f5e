package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.PublicationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastVersionsTest {
    private static final Path CONTRACTS = Path.of("contracts");

    @TempDir
    Path again;

    @Test
    void areCommittedAsTheyAreMade() throws IOException {
        for (PastVersions.Past past : PastVersions.before(ContractStore.directory(CONTRACTS))) {
            PublicationResult made = past.publishTo(again);

            assertThat(made.finding()).isEmpty();
            assertThat(CONTRACTS.resolve(made.path())).hasSameTextualContentAs(again.resolve(made.path()));
            assertThat(Files.size(CONTRACTS.resolve(made.path()))).isEqualTo(Files.size(again.resolve(made.path())));
        }
    }
}
