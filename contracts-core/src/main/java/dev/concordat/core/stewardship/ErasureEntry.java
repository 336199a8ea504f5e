package dev.concordat.core.stewardship;

import dev.concordat.api.Erasure;
import java.time.LocalDate;

/**
 * What an erasure run did to one field in one place. Immutable and thread-safe.
 *
 * @param place the place, as {@link Holding#place()} names it
 * @param field the path of the field
 * @param method what was done; {@link Erasure#RETAIN} says that it was kept
 * @param day when
 * @since 0.1
 */
public record ErasureEntry(String place, String field, Erasure method, LocalDate day) {
    /**
     * Checks the method.
     *
     * @throws IllegalArgumentException if it is {@link Erasure#NOT_STATED}
     */
    public ErasureEntry {
        if (method == Erasure.NOT_STATED) {
            throw new IllegalArgumentException("an erasure entry says what was done to " + place + ", field " + field);
        }
    }

    String inWords() {
        return place + ", field " + field;
    }
}
