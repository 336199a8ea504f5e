package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.model.SemanticContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagingTest {
    private static final SemanticContract ONE = Samples.contract("1.0.0", "owed");
    private static final SemanticContract OTHER = Samples.contract("1.1.0", "owed");

    @TempDir
    private Path directory;

    private Staging staging;

    @BeforeEach
    void open() {
        staging = new Staging(directory);
    }

    @Test
    void keepsWhatIsSetAsideFromBeingPublished() {
        staging.put(ONE);

        Path file = staging.setAside(OTHER);

        assertThat(file).isEqualTo(directory.resolve("set-aside/facts/billing/invoice-issued/1.1.0.json"));
        assertThat(staging.fileOf(OTHER)).isEqualTo(file);
        assertThat(staging.contracts().value().orElseThrow()).containsExactly(OTHER);
        assertThat(StagedDocuments.read(directory, new ArrayList<>()).isEmpty()).isTrue();
    }

    @Test
    void forgetsWhatWasSetAsideOnceItIsStaged() {
        staging.setAside(ONE);

        staging.put(OTHER);

        assertThat(staging.contracts().value().orElseThrow()).containsExactly(OTHER);
        assertThat(staging.fileOf(ONE)).isEqualTo(directory.resolve("facts/billing/invoice-issued/1.0.0.json"));
    }

    @Test
    void readsNothingIfAFileIsBroken() throws IOException {
        Files.writeString(staging.setAside(ONE), "");

        assertThat(staging.contracts().value()).isEmpty();
        assertThat(staging.contracts().findings()).hasSize(1);
    }

    @Test
    void saysThatNothingWasStaged() {
        Path missing = directory.resolve("missing");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Staging(missing).contracts())
                .withMessage("expected staged documents in " + missing
                        + ", but there is no such directory; run the tests first, or name another with --from");
    }
}
