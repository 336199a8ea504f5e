package dev.concordat.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.concordat.core.codec.AtomicFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk with room for little more than a store's marker. */
class FullDiskTest {
    private static final int BLOCK = 256;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:30Z"), ZoneOffset.UTC);

    private FileSystem disk = Jimfs.newFileSystem();

    @BeforeEach
    void makeDisk() throws IOException {
        disk.close();
        disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize(2 * BLOCK)
                .build());
    }

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(disk.getPath("/work"))) {
            return all.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    @Test
    void saysThatNothingWasPublishedAndLeavesNothing() throws IOException {
        Path root = disk.getPath("/work/contracts");
        PublicationResult result = new StoreWriter(root, CLOCK, Optional.of("billing-core"))
                .publish(Samples.contract("1.0.0", "Billing has fixed what a customer owes"));

        assertThat(result.outcome()).isEqualTo(PublicationResult.Outcome.REFUSED);
        assertThat(result.finding().orElseThrow().toString())
                .isEqualTo(
                        "[publication-failed] facts/billing/invoice-issued/1.0.0.json: expected to write the file, but:"
                                + " java.io.IOException: out of disk space\n"
                                + "  fix: check permissions and space; nothing was published");
        assertThat(files()).containsExactly("/work/contracts/concordat-store.json");
    }

    @Test
    void leavesWhatWasThereWhenItCannotBeReplaced() throws IOException {
        Path file = disk.getPath("/work/file.json");
        AtomicFile.replace(file, new byte[] {1});

        assertThatThrownBy(() -> AtomicFile.replace(file, new byte[3 * BLOCK])).isInstanceOf(IOException.class);
        assertThat(Files.readAllBytes(file)).containsExactly(1);
        assertThat(files()).containsExactly("/work/file.json");
    }
}
