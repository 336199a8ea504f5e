package dev.concordat.api.notice;

import dev.concordat.api.expectation.ConsumerId;

/**
 * What a consumer answers to a correction notice. A later answer takes the place of an earlier one. Immutable and
 * thread-safe.
 *
 * @param notice the notice
 * @param consumer who answers
 * @param answer the answer
 * @since 0.1
 */
public record NoticeEvidence(NoticeId notice, ConsumerId consumer, NoticeAnswer answer) {}
