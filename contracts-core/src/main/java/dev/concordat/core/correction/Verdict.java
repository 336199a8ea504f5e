package dev.concordat.core.correction;

import java.util.Optional;

/**
 * What became of one record inside of the thing it speaks of.
 *
 * @param outcome held or rejected; applied if nothing is wrong with it
 * @param reason why somebody has to decide, if anybody has
 * @param what what is wrong, in words
 */
record Verdict(Outcome outcome, Optional<FactException.Reason> reason, String what) {
    static final Verdict APPLIED = new Verdict(Outcome.APPLIED, Optional.empty(), "");

    /** A row of a refresh that came in part; what is missing is said once for all of its rows. */
    static final Verdict PART = new Verdict(Outcome.HELD, Optional.empty(), "");

    static Verdict held(Reference unknown) {
        return new Verdict(
                Outcome.HELD,
                Optional.of(FactException.Reason.UNKNOWN_REFERENCE),
                "it corrects " + unknown + ", which nobody has received");
    }

    static Verdict heldWith(FactRecord<?> correction) {
        return new Verdict(
                Outcome.HELD,
                Optional.of(FactException.Reason.UNKNOWN_REFERENCE),
                "it corrects " + correction.eventId() + ", which itself waits for what it corrects");
    }

    static Verdict rejected(FactException.Reason reason, String what) {
        return new Verdict(Outcome.REJECTED, Optional.of(reason), what);
    }
}
