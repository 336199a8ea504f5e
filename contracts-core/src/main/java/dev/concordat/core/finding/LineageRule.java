package dev.concordat.core.finding;

/**
 * Rules on what a projection's output says, given its inputs.
 *
 * @since 0.1
 */
public enum LineageRule implements Rule {
    /** An output promises more than its inputs do, so it cannot be kept; whoever relies on it finds out too late. */
    UNKEEPABLE_PROMISE(
            "An output promises more than its inputs do, so it cannot be kept; whoever relies on it finds out too late.",
            "Promise less, declare how the output makes up for it, or ask the owner of the input for more."),
    /** An output does not repeat what its input is not suitable for, and nothing lifts it. */
    EXCLUSION_NOT_INHERITED(
            "An output does not repeat what its input is not suitable for, and nothing lifts it.",
            "Repeat the exclusion, or lift it in the derivation with a reason."),
    /** A derivation lifts an exclusion that its input does not state. */
    LIFT_WITHOUT_EXCLUSION(
            "A derivation lifts an exclusion that its input does not state.", "Remove the lift, or correct its name."),
    /** The meaning of an input changed since the rule of a derivation was written. */
    DERIVED_MEANING_TO_REVIEW(
            "The meaning of an input changed since the rule of a derivation was written.",
            "Read the new meaning, then raise meaningRevision or change the rule."),
    /** A derivation names an input that the projection does not declare. */
    LINEAGE_INPUT_UNDECLARED(
            "A derivation names an input that the projection does not declare.",
            "Declare the input with the projection, or correct the derivation."),
    /** A derivation is stated for a field that the output does not have. */
    LINEAGE_FIELD_UNKNOWN("A derivation is stated for a field that the output does not have.", "Correct the path."),
    /** A derivation names a field that its input does not have. */
    LINEAGE_INPUT_FIELD_UNKNOWN(
            "A derivation names a field that its input does not have.",
            "Correct the path, or declare the version of the input that has it."),
    /** A derivation uses a field that no expectation of the projection relies on, so its producer does not know. */
    LINEAGE_NOT_RELIED_ON(
            "A derivation uses a field that no expectation of the projection relies on, so its producer does not know.",
            "Add the field to the record the projection reads."),
    /** A field of an output does not say from what it is derived. */
    LINEAGE_MISSING("A field of an output does not say from what it is derived.", "Add @DerivedFrom."),
    /** A projection reads a fact or dataset that is not published, so nothing about it can be checked. */
    INPUT_NOT_PUBLISHED(
            "A projection reads a fact or dataset that is not published, so nothing about it can be checked.",
            "Correct the name, or ask its owner to publish the contract."),
    /** A projection looks things up in a version of a dataset that is not published. */
    REFERENCE_NOT_PUBLISHED(
            "A projection looks things up in a version of a dataset that is not published.",
            "Correct the version, or ask its owner to publish it."),
    /** A newer version of a dataset is published than the one a projection looks things up in. */
    REFERENCE_OUTDATED(
            "A newer version of a dataset is published than the one a projection looks things up in.",
            "Read what changed, then raise the version."),
    /** A projection and its input read the same dataset as of different clocks, so they can see different rows. */
    REFERENCE_AS_OF_DIFFERS(
            "A projection and its input read the same dataset as of different clocks, so they can see different rows.",
            "Read the dataset as of the clock the input uses.");

    private final String why;
    private final String fix;

    LineageRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.LINEAGE;
    }

    @Override
    public String why() {
        return why;
    }

    @Override
    public String fix() {
        return fix;
    }
}
