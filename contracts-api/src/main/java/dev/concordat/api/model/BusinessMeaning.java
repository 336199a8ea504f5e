package dev.concordat.api.model;

import java.util.List;

/**
 * What a fact or field means in the business. Immutable and thread-safe.
 *
 * @param text one sentence, not blank
 * @param revision raised when the meaning changes, not when its wording does; 1 or more
 * @param excludes what a reader could think is covered although it is not
 * @param notSuitableFor ids of purposes, or of kinds of purposes, it must not be used for
 * @since 0.1
 */
public record BusinessMeaning(String text, int revision, List<String> excludes, List<String> notSuitableFor) {
    /**
     * Checks text and revision.
     *
     * @throws IllegalArgumentException if the text is blank or the revision below 1
     */
    public BusinessMeaning {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a meaning must not be blank, but was \"" + text + "\"");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("a meaning revision must be 1 or more, but was " + revision);
        }
        excludes = List.copyOf(excludes);
        notSuitableFor = List.copyOf(notSuitableFor);
    }

    /**
     * States a meaning at revision 1 without exclusions.
     *
     * @param text the sentence
     * @return the meaning
     */
    public static BusinessMeaning of(String text) {
        return new BusinessMeaning(text, 1, List.of(), List.of());
    }
}
