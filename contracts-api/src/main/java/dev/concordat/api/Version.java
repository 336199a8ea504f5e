package dev.concordat.api;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a contract: three numbers, written {@code 1.2.0}, each 0 to 999,999,999 without leading zeros.
 *
 * <p>Follows Semantic Versioning 2.0.0 without pre-release and build parts: a published contract has neither.
 * Immutable and thread-safe.
 *
 * @param major raised when a consumer can break
 * @param minor raised when something is added
 * @param patch raised when only wording changes
 * @since 0.1
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final Pattern FULL = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER);
    private static final Pattern SHORT = Pattern.compile(NUMBER + "\\." + NUMBER);
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /**
     * Checks the three numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Version {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "version numbers must not be negative, but were " + major + "." + minor + "." + patch);
        }
    }

    /**
     * Reads {@code 1.2.0}, or {@code 1.2} for {@code 1.2.0}.
     *
     * @param text the version
     * @return the version
     * @throws IllegalArgumentException if the text is neither three nor two numbers
     */
    public static Version parse(String text) {
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return new Version(number(full, 1), number(full, 2), number(full, 3));
        }
        Matcher shortened = SHORT.matcher(text);
        if (shortened.matches()) {
            return new Version(number(shortened, 1), number(shortened, 2), 0);
        }
        throw new IllegalArgumentException("a version is three numbers such as 1.2.0, but was \"" + text + "\"");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
