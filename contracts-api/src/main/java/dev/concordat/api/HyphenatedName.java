package dev.concordat.api;

import java.util.regex.Pattern;

/**
 * The one spelling of names: lower-case words of letters and digits joined by single hyphens, starting with a letter,
 * at most 100 characters. A name is also a file name, a URL segment and a word in a message, and this spelling is safe
 * as each of them on every system. The names of Windows devices, such as {@code con} and {@code com1}, are refused.
 *
 * @since 0.1
 */
public final class HyphenatedName {
    private static final int MAXIMUM = 100;
    private static final Pattern SPELLING = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Windows takes these for devices, also as folders and with an ending such as {@code .json}. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private HyphenatedName() {}

    /**
     * Checks a name.
     *
     * @param what what the name is, for the message, such as {@code context name}
     * @param name the name
     * @return the name
     * @throws IllegalArgumentException if it is spelled otherwise or names a Windows device
     */
    public static String require(String what, String name) {
        if (name.length() > MAXIMUM || !SPELLING.matcher(name).matches()) {
            throw new IllegalArgumentException(what + " must be lower-case words joined by hyphens, at most " + MAXIMUM
                    + " characters, but was \"" + shortened(name) + "\"");
        }
        if (DEVICE.matcher(name).matches()) {
            throw new IllegalArgumentException(what + " must be a file name on every system, but \"" + name
                    + "\" is a device on Windows; add a word, such as \"" + name + "-data\"");
        }
        return name;
    }

    private static String shortened(String name) {
        return name.length() > MAXIMUM ? name.substring(0, MAXIMUM) + "…" : name;
    }
}
