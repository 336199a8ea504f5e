package dev.concordat.core.check;

import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.DeclaredPurpose;
import java.time.LocalDate;

/**
 * A consumer that relies on a contract with an agreed expectation. Immutable and thread-safe.
 *
 * @param consumer the consumer
 * @param purpose what for
 * @param since the day on which its expectation was first agreed
 * @since 0.1
 */
public record AudienceMember(ConsumerId consumer, DeclaredPurpose purpose, LocalDate since) {}
