package dev.concordat.core.adoption;

import java.util.List;
import java.util.Optional;

/**
 * One member of a draft. Immutable and thread-safe.
 *
 * @param name its name
 * @param type its type in the payload, for people
 * @param source its type as a description writes it; empty if the description has to leave the member out
 * @param suggestion what it is taken for
 * @param questions what to ask about it
 * @since 0.1
 */
public record DraftMember(
        String name, String type, Optional<String> source, Suggestion suggestion, List<String> questions) {
    /** Copies the questions. */
    public DraftMember {
        questions = List.copyOf(questions);
    }
}
