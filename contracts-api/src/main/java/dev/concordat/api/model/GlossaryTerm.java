package dev.concordat.api.model;

import java.util.List;

/**
 * One word of a context's glossary. Immutable and thread-safe.
 *
 * @param name the word, not blank
 * @param means what it means inside the context, not blank
 * @param excludes what a reader could think it covers although it does not
 * @since 0.1
 */
public record GlossaryTerm(String name, String means, List<String> excludes) {
    /**
     * Checks word and meaning.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public GlossaryTerm {
        if (name.isBlank() || means.isBlank()) {
            throw new IllegalArgumentException("a term has a name and a meaning");
        }
        excludes = List.copyOf(excludes);
    }
}
