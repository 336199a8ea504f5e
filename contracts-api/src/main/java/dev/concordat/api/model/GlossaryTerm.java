package dev.concordat.api.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One word of a context's glossary. Immutable and thread-safe.
 *
 * @param name the word, not blank
 * @param means what it means inside the context, not blank
 * @param excludes what a reader could think it covers although it does not
 * @param shared how it relates to words of other contexts, at most once for each
 * @since 0.1
 */
public record GlossaryTerm(String name, String means, List<String> excludes, List<SharedTerm> shared) {
    /**
     * Checks word and meaning.
     *
     * @throws IllegalArgumentException if one is blank, or a context is named twice
     */
    public GlossaryTerm {
        if (name.isBlank() || means.isBlank()) {
            throw new IllegalArgumentException("a term has a name and a meaning");
        }
        excludes = List.copyOf(excludes);
        shared = List.copyOf(shared);
        if (shared.stream().map(SharedTerm::with).distinct().count() != shared.size()) {
            throw new IllegalArgumentException("a term relates to each context once");
        }
    }

    /**
     * States a word that relates to no other context.
     *
     * @param name the word
     * @param means what it means
     * @param excludes what it does not cover
     */
    public GlossaryTerm(String name, String means, List<String> excludes) {
        this(name, means, excludes, List.of());
    }

    /**
     * Says whether a text uses the word.
     *
     * @param text any text
     * @return true if the word stands in it as a whole, in capitals or not
     */
    public boolean isUsedIn(String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
