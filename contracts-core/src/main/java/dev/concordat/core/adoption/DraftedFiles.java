package dev.concordat.core.adoption;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of the drafts. Immutable and thread-safe.
 *
 * @param written the new files
 * @param left the files that were there and are as they were
 * @since 0.1
 */
public record DraftedFiles(List<Path> written, List<Path> left) {
    /** Copies the lists. */
    public DraftedFiles {
        written = List.copyOf(written);
        left = List.copyOf(left);
    }
}
