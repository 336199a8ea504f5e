package dev.concordat.api;

import java.util.regex.Pattern;

/**
 * The one spelling of names: lower-case words of letters and digits joined by single hyphens, starting with a letter,
 * at most 100 characters. A name is also a file name, a URL segment and a word in a message, and this spelling is safe
 * as each of them on every system.
 *
 * @since 0.1
 */
public final class HyphenatedName {
    private static final int MAXIMUM = 100;
    private static final Pattern SPELLING = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private HyphenatedName() {}

    /**
     * Checks a name.
     *
     * @param what what the name is, for the message, such as {@code context name}
     * @param name the name
     * @return the name
     * @throws IllegalArgumentException if it is spelled otherwise
     */
    public static String require(String what, String name) {
        if (name.length() > MAXIMUM || !SPELLING.matcher(name).matches()) {
            throw new IllegalArgumentException(what + " must be lower-case words joined by hyphens, at most " + MAXIMUM
                    + " characters, but was \"" + shortened(name) + "\"");
        }
        return name;
    }

    private static String shortened(String name) {
        return name.length() > MAXIMUM ? name.substring(0, MAXIMUM) + "…" : name;
    }
}
