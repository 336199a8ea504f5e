package dev.concordat.core.finding;

/**
 * How much a finding weighs, heaviest first.
 *
 * @since 0.1
 */
public enum Severity {
    /** Somebody is hurt; the check fails. */
    ERROR,
    /** Somebody may be hurt; the check passes. */
    WARNING,
    /** Worth knowing. */
    INFO
}
