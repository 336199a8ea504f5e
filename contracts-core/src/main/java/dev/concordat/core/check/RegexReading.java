package dev.concordat.core.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text matches an expression that somebody else wrote. */
final class RegexReading {
    private RegexReading() {}

    /**
     * Matches the whole text. Java's expressions recurse for each repetition of a group, so that a long text ends the
     * stack where the expression is written like that.
     *
     * @return empty if it could not be evaluated
     */
    static Optional<Boolean> matches(String regex, String text) {
        try {
            return Optional.of(Pattern.matches(regex, text));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }
}
