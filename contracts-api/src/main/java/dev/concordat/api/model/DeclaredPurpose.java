package dev.concordat.api.model;

import dev.concordat.api.PurposeKind;
import java.util.Optional;

/**
 * A purpose data is used for. Immutable and thread-safe.
 *
 * @param id such as {@code revenue-recognition}, not blank
 * @param kind its kind
 * @param means what is done with the data
 * @since 0.1
 */
public record DeclaredPurpose(String id, PurposeKind kind, Optional<String> means) {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public DeclaredPurpose {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a purpose has an id");
        }
    }
}
