package dev.concordat.core.evolution;

import java.util.regex.Pattern;

/** Text of others, made harmless inside Markdown: it forms no table, link, mention, heading or HTML. */
final class MarkdownText {
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern TURNS_TEXT_AROUND = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern PUNCTUATION = Pattern.compile("([\\\\`*_{}\\[\\]|~$])");
    /** A mention would call people, and a number link to an issue; the @ of a mail address does neither. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{Alnum}._%+-])([@#])");

    /** Whoever reads a comment trusts its links. */
    private static final Pattern LINK = Pattern.compile("(?i)(?<=https?|ftp)(?=://)|(?<=www)(?=\\.)");

    private static final Pattern PLAIN_CODE = Pattern.compile("[^`|\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final int LONGEST = 400;

    private MarkdownText() {}

    /** In running text and in cells of tables; cut after {@value #LONGEST} characters. */
    static String plain(String text) {
        String line = SPACE.matcher(TURNS_TEXT_AROUND.matcher(shortened(text)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String entities = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String escaped = PUNCTUATION.matcher(entities).replaceAll("\\\\$1");
        return LINK.matcher(MENTION.matcher(escaped).replaceAll("$1&#8203;")).replaceAll("&#8203;");
    }

    /** As code, unless the text would end it. */
    static String code(String text) {
        String line = TURNS_TEXT_AROUND.matcher(shortened(text)).replaceAll("");
        return PLAIN_CODE.matcher(line).matches() ? "`" + line + "`" : plain(text);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
