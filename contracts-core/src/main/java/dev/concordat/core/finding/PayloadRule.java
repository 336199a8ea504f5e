package dev.concordat.core.finding;

/**
 * Rules on facts as they are emitted.
 *
 * @since 0.1
 */
public enum PayloadRule implements Rule {
    /** An emitted fact is not a JSON object. */
    PAYLOAD_MALFORMED("An emitted fact is not a JSON object.", "Emit the payload as one JSON object."),
    /** An emitted fact lacks a field the contract promises. */
    PAYLOAD_FIELD_MISSING(
            "An emitted fact lacks a field the contract promises.",
            "Emit the field, or make it optional in a new version."),
    /** An emitted fact carries a field the contract does not declare. */
    PAYLOAD_FIELD_UNDECLARED(
            "An emitted fact carries a field the contract does not declare.", "Declare the field, or do not emit it."),
    /** A value is not of the type the contract says. */
    PAYLOAD_TYPE_WRONG(
            "A value is not of the type the contract says.", "Emit the declared type, or correct the class."),
    /** A value breaks a constraint of the contract. */
    PAYLOAD_CONSTRAINT_VIOLATED(
            "A value breaks a constraint of the contract.", "Correct the value, or the constraint."),
    /** Whether a value keeps a constraint could not be found out: its expression recurses too deeply on it. */
    PAYLOAD_CONSTRAINT_NOT_EVALUATED(
            "Whether a value keeps a constraint could not be found out: its expression recurses too deeply on it.",
            "Write the expression without repeated groups, or limit the size of the text."),
    /** A value is none of those the contract lists. */
    PAYLOAD_CHOICE_UNKNOWN(
            "A value is none of those the contract lists.",
            "Add the value in a new version, or declare the enum open."),
    /** An amount has more decimal places than the contract says. */
    PAYLOAD_SCALE_EXCEEDED(
            "An amount has more decimal places than the contract says.", "Round the amount, or raise the scale."),
    /** A role the contract puts into the envelope is not there. */
    ENVELOPE_ROLE_MISSING(
            "A role the contract puts into the envelope is not there.",
            "Send the header or record key, or correct @Envelope."),
    /** An emitted object breaks a constraint of its class. */
    OBJECT_CONSTRAINT_VIOLATED(
            "An emitted object breaks a constraint of its class.", "Correct the object, or the constraint."),
    /** Emitted facts do not keep a quality guarantee of their contract. */
    QUALITY_BREACHED(
            "Emitted facts do not keep a quality guarantee of their contract.",
            "Mend the facts where they are made, or guarantee less in a new version.");

    private final String why;
    private final String fix;

    PayloadRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.PAYLOAD;
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
