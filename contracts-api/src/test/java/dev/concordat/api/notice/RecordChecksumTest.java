package dev.concordat.api.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordChecksumTest {
    @Test
    void isWhatAnyoneElseComputes() {
        // Python: sha256(b''.join(pack('>I', len(id)) + id for id in sorted([b'e-1', b'e-2'])))
        assertThat(RecordChecksum.ofEventIds(List.of("e-1", "e-2")))
                .hasToString("sha-256:37e587b837ed115e0ba75d3df663a1d7485d58f65101e7f54bacec24f183feee");
    }

    @Test
    void dependsNeitherOnOrderNorOnRepetition() {
        assertThat(RecordChecksum.ofEventIds(List.of("e-2", "e-1", "e-2")))
                .isEqualTo(RecordChecksum.ofEventIds(List.of("e-1", "e-2")));
    }

    @Test
    void tellsIdsApartThatAreTheSameWhenJoined() {
        assertThat(RecordChecksum.ofEventIds(List.of("ab", "c")))
                .isNotEqualTo(RecordChecksum.ofEventIds(List.of("a", "bc")));
    }

    @Test
    void refusesNoRecordsAndABlankId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordChecksum.ofEventIds(List.of()))
                .withMessage("a checksum stands for at least one record, but there is no event id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordChecksum.ofEventIds(List.of("e-1", " ")))
                .withMessage("a record has an event id, but one is blank");
    }

    @Test
    void refusesAnotherForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordChecksum("md5:abc"))
                .withMessage("a checksum is written sha-256: and 64 lower-case hexadecimal digits, but was \"md5:abc\";"
                        + " RecordChecksum.ofEventIds computes it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordChecksum("x".repeat(81)))
                .withMessageContaining("but was \"" + "x".repeat(80) + "…\"");
    }
}
