package dev.concordat.core.codec;

import java.util.Optional;

/** Shows text from a file in a message: on one line, and no longer than a reader wants. */
final class Quoted {
    private static final int MAXIMUM = 60;

    private Quoted() {}

    static String text(String text) {
        return "\"" + plain(text) + "\"";
    }

    static String plain(String text) {
        int end = Math.min(MAXIMUM, text.length());
        // Half a character would not survive being printed.
        end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        StringBuilder shown = new StringBuilder();
        text.substring(0, end)
                .codePoints()
                .map(one -> Character.isISOControl(one) ? '\uFFFD' : one)
                .forEach(shown::appendCodePoint);
        return text.length() > MAXIMUM ? shown + "…" : shown.toString();
    }

    /** The first line of a message: that of a broken regular expression has three. */
    static String firstLine(RuntimeException e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElseGet(() -> e.getClass().getSimpleName());
    }
}
