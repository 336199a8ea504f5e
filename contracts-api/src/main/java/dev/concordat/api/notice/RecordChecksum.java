package dev.concordat.api.notice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Stands for a set of records, so that two sides can tell whether they speak of the same ones. It is the SHA-256 over the
 * event ids of the records: each id once, as UTF-8, sorted by unsigned bytes, and before each its length in bytes as a
 * big-endian number of four bytes. Order of arrival and repeated delivery do not change it. Immutable and thread-safe.
 *
 * <pre>{@code
 * RecordChecksum.ofEventIds(List.of("e-1", "e-2")).toString(); // sha-256:…
 * }</pre>
 *
 * @param text {@code sha-256:} and 64 lower-case hexadecimal digits
 * @since 0.1
 */
public record RecordChecksum(String text) {
    private static final String PREFIX = "sha-256:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");
    private static final int SHOWN = 80;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public RecordChecksum {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a checksum is written sha-256: and 64 lower-case hexadecimal digits, but was \""
                            + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                            + "\"; RecordChecksum.ofEventIds computes it");
        }
    }

    /**
     * Computes the checksum of records.
     *
     * @param eventIds their event ids, in any order; sorting them takes memory for all of them
     * @return the checksum
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public static RecordChecksum ofEventIds(Collection<String> eventIds) {
        if (eventIds.isEmpty()) {
            throw new IllegalArgumentException("a checksum stands for at least one record, but there is no event id");
        }
        MessageDigest digest = sha256();
        eventIds.stream()
                .distinct()
                .map(RecordChecksum::bytes)
                .sorted(Arrays::compareUnsigned)
                .forEach(id -> {
                    digest.update(
                            ByteBuffer.allocate(Integer.BYTES).putInt(id.length).array());
                    digest.update(id);
                });
        return new RecordChecksum(PREFIX + HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] bytes(String eventId) {
        if (eventId.isBlank()) {
            throw new IllegalArgumentException("a record has an event id, but one is blank");
        }
        return eventId.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
