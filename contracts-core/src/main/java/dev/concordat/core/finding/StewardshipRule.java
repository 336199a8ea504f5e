package dev.concordat.core.finding;

/**
 * Rules on who holds whose data, and what an erasure did to it.
 *
 * @since 0.1
 */
public enum StewardshipRule implements Rule {
    /** No published contract names this kind of person, so an empty map would prove nothing. */
    SUBJECT_UNKNOWN(
            "No published contract names this kind of person, so an empty map would prove nothing.",
            "Correct the name of the kind of person."),
    /** Personal data is held and nobody says what erasure does to it. */
    ERASURE_NOT_STATED(
            "Personal data is held and nobody says what erasure does to it.", "State erasure with @Personal."),
    /** Places that hold personal data feed each other, so an erased value can come back from the other. */
    ERASURE_ORDER_CYCLE(
            "Places that hold personal data feed each other, so an erased value can come back from the other.",
            "Break the cycle, or erase all places of it at once and verify them together."),
    /** A place that holds data of the subject is not in the erasure run. */
    ERASURE_MISSING(
            "A place that holds data of the subject is not in the erasure run.",
            "Erase there too, and add it to the run."),
    /** Another method was applied than the contract states. */
    ERASURE_METHOD_DIFFERS(
            "Another method was applied than the contract states.",
            "Apply the stated method, or publish a version that states the one applied."),
    /** A place was erased before the place it is fed from, so a replay in between can bring the value back. */
    ERASURE_OUT_OF_ORDER(
            "A place was erased before the place it is fed from, so a replay in between can bring the value back.",
            "Erase it once more, after its source."),
    /** Data was erased although a legal hold forbade it. */
    ERASED_UNDER_HOLD(
            "Data was erased although a legal hold forbade it.",
            "Tell who approved the hold, and restore the data if you still can."),
    /** A legal hold and an erasure meet: the data is kept until the hold ends, and has to be erased then. */
    HOLD_DELAYS_ERASURE(
            "A legal hold and an erasure meet: the data is kept until the hold ends, and has to be erased then.",
            "Plan the erasure for the day on which the hold ends."),
    /** Data was kept in spite of an erasure, and no ground or active hold allows it. */
    RETAINED_WITHOUT_GROUND(
            "Data was kept in spite of an erasure, and no ground or active hold allows it.",
            "Erase it, or state the ground with retainedBecause."),
    /** An erasure run names a place or field that holds no data of the subject, as far as contracts say. */
    ERASURE_NOT_IN_MAP(
            "An erasure run names a place or field that holds no data of the subject, as far as contracts say.",
            "Correct the entry, or classify the field with @Personal.");

    private final String why;
    private final String fix;

    StewardshipRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.STEWARDSHIP;
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
