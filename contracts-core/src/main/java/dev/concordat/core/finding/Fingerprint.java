package dev.concordat.core.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A short text that is the same for the same finding in every run, whatever has moved around it. */
final class Fingerprint {
    private static final Pattern LINE_AND_COLUMN = Pattern.compile(":\\d+:\\d+\\b");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+Z)?");
    private static final Pattern VERSION = Pattern.compile(" \\d+\\.\\d+\\.\\d+\\b");
    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(Rule rule, String place, String what) {
        // A raised version mends nothing by itself; in what was found, a version may be what is wrong.
        String where = VERSION.matcher(lasting(place)).replaceAll("");
        String found = rule.area() == Rule.Area.CHANGE ? what : lasting(what);
        String text = rule.id() + "\n" + where + "\n" + found;
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static String lasting(String text) {
        return DATE.matcher(LINE_AND_COLUMN.matcher(text).replaceAll("")).replaceAll("<date>");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
