package dev.concordat.core.finding;

/**
 * Which part of a version a change costs, the smallest first.
 *
 * @since 0.1
 */
public enum VersionStep {
    /** None: the same version stays. */
    NONE,
    /** The third number: only words changed. */
    PATCH,
    /** The second number: nobody breaks. */
    MINOR,
    /** The first number: somebody breaks. */
    MAJOR
}
