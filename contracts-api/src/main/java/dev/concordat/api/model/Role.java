package dev.concordat.api.model;

import java.util.Locale;

/**
 * What a value is to the fact as a whole, wherever it sits.
 *
 * @since 0.1
 */
public enum Role {
    /** Identifies the single fact; a duplicate carries the same one. */
    EVENT_ID,
    /** When it happened in the business. */
    OCCURRED_AT,
    /** From when what the fact says holds, inclusive. */
    VALID_FROM,
    /** Until when what the fact says holds, exclusive. */
    VALID_TO,
    /** When the context wrote it down. */
    RECORDED_AT,
    /** When it left the context. */
    PUBLISHED_AT,
    /** Its place among facts recorded at the same time; a greater one is later. */
    SEQUENCE,
    /** Names the fact type. */
    TYPE,
    /** Ties facts of one business transaction together. */
    CORRELATION;

    /**
     * The role as it is written in files and messages.
     *
     * @return such as {@code occurred-at}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
