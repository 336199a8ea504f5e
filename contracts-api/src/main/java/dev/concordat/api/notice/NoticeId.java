package dev.concordat.api.notice;

import dev.concordat.api.HyphenatedName;
import java.util.Comparator;

/**
 * Names one correction notice of one bounded context, written {@code billing/vat-rounding-2026-11}. Immutable and
 * thread-safe.
 *
 * @param context the context that publishes it
 * @param name its name inside that context
 * @since 0.1
 */
public record NoticeId(String context, String name) implements Comparable<NoticeId> {
    private static final Comparator<NoticeId> ORDER =
            Comparator.comparing(NoticeId::context).thenComparing(NoticeId::name);

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if a part is not lower-case words joined by hyphens
     */
    public NoticeId {
        HyphenatedName.require("context name", context);
        HyphenatedName.require("notice name", name);
    }

    /**
     * Reads {@code context/name}.
     *
     * @param text such as {@code billing/vat-rounding-2026-11}
     * @return the id
     * @throws IllegalArgumentException if the text is not two lower-case hyphenated names with one slash between
     */
    public static NoticeId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a notice is written context/name, but was \"" + text + "\"");
        }
        return new NoticeId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(NoticeId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return context + "/" + name;
    }
}
