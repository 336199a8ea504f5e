package dev.concordat.api;

/**
 * Names one fact type inside one bounded context, written {@code billing/invoice-issued}.
 *
 * <p>Both parts are lower-case words of letters and digits joined by single hyphens, start with a letter and have at
 * most 100 characters, so that an id is also a safe file name on every system. Immutable and thread-safe.
 *
 * @param context name of the bounded context, such as {@code billing}
 * @param name name of the fact inside that context, such as {@code invoice-issued}
 * @since 0.1
 */
public record FactId(String context, String name) implements Comparable<FactId> {

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if a part is not a lower-case hyphenated word
     */
    public FactId {
        HyphenatedName.require("context name", context);
        HyphenatedName.require("fact name", name);
    }

    /**
     * Reads {@code context/name}.
     *
     * @param text such as {@code billing/invoice-issued}
     * @return the id
     * @throws IllegalArgumentException if the text is not two lower-case hyphenated words with one slash between
     */
    public static FactId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a fact id is written context/name, but was \"" + text + "\"");
        }
        return new FactId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(FactId other) {
        int byContext = context.compareTo(other.context);
        return byContext != 0 ? byContext : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return context + "/" + name;
    }
}
