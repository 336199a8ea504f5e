package dev.concordat.api;

/**
 * Well-known envelopes, so that a team need not spell out each role.
 *
 * @since 0.1
 */
public enum EnvelopePreset {
    /** No preset: only the roles that are spelled out. */
    NONE,
    /** CloudEvents 1.0, Kafka binding, binary mode: headers {@code ce_id}, {@code ce_type} and {@code ce_time}. */
    CLOUD_EVENTS_KAFKA,
    /** CloudEvents 1.0, HTTP binding, binary mode: headers {@code ce-id}, {@code ce-type} and {@code ce-time}. */
    CLOUD_EVENTS_HTTP
}
