package dev.concordat.core.check;

import dev.concordat.api.Stage;
import java.time.LocalDate;

/**
 * The stage a published version declared. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param since the day on which that version was published
 * @since 0.1
 */
public record DeclaredStage(Stage stage, LocalDate since) {}
