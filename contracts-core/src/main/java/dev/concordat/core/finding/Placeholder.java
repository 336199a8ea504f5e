package dev.concordat.core.finding;

import java.util.regex.Pattern;

/**
 * Tells a sentence that was never written from one that was. Drafts begin with {@code TODO}, and nothing that begins so
 * counts as a meaning or as a reason.
 *
 * @since 0.1
 */
public final class Placeholder {
    /** In capitals only: the facts of a task list may well begin with "Todo". */
    private static final Pattern BEGINNING = Pattern.compile("\\s*TODO\\b.*", Pattern.DOTALL);

    private Placeholder() {}

    /**
     * Says whether a text only stands for one that is still to be written.
     *
     * @param text the text
     * @return true if it begins with {@code TODO}
     */
    public static boolean is(String text) {
        return BEGINNING.matcher(text).matches();
    }
}
