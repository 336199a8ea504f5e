package dev.concordat.core.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement and what was taken back of it: by itself, or of the thing it is a version of, whichever version holds. Not
 * thread-safe.
 */
final class Instance<P> {
    private final FactRecord<P> record;
    private final List<Taken<P>> ofThing;
    private final List<Taken<P>> own = new ArrayList<>();

    Instance(FactRecord<P> record, List<Taken<P>> ofThing) {
        this.record = record;
        this.ofThing = ofThing;
    }

    /**
     * What one correction takes back.
     *
     * @param by the correction
     * @param effect from when on the valid clock
     * @param amount how much; empty means all
     */
    record Taken<P>(FactRecord<P> by, Instant effect, Optional<BigDecimal> amount) {}

    FactRecord<P> record() {
        return record;
    }

    /** Takes back as much as the correction says, unless that is more than is left. */
    Verdict take(Taken<P> one, boolean fromThing) {
        List<Taken<P>> taken = taken();
        if (isTakenBack(taken)) {
            return Verdict.rejected(
                    FactException.Reason.TAKEN_BACK_BEFORE,
                    "it takes back " + record.eventId() + ", which was taken back before");
        }
        Optional<BigDecimal> left = left(taken);
        if (one.amount().isPresent() && left.isPresent() && one.amount().get().compareTo(left.get()) > 0) {
            return Verdict.rejected(
                    FactException.Reason.TOO_MUCH,
                    "it takes back " + one.amount().get().toPlainString() + " of " + record.eventId() + ", of which "
                            + left.get().toPlainString() + " is left");
        }
        (fromThing ? ofThing : own).add(one);
        return Verdict.APPLIED;
    }

    /** Takes a correction back that was itself corrected; false if it did not correct this. */
    boolean reinstate(FactRecord<P> correction) {
        boolean ofIt = own.removeIf(one -> one.by().eventId().equals(correction.eventId()));
        return ofThing.removeIf(one -> one.by().eventId().equals(correction.eventId())) || ofIt;
    }

    boolean isTakenBy(FactRecord<P> correction) {
        return taken().stream().anyMatch(one -> one.by().eventId().equals(correction.eventId()));
    }

    private List<Taken<P>> taken() {
        List<Taken<P>> taken = new ArrayList<>(ofThing);
        taken.addAll(own);
        return taken;
    }

    private boolean isTakenBack(List<Taken<P>> taken) {
        return taken.stream().anyMatch(one -> one.amount().isEmpty())
                || left(taken)
                        .filter(rest -> rest.signum() == 0 && !taken.isEmpty())
                        .isPresent();
    }

    private Optional<BigDecimal> left(List<Taken<P>> by) {
        return record.amount()
                .map(amount -> by.stream().flatMap(one -> one.amount().stream()).reduce(amount, BigDecimal::subtract));
    }

    /** What holds of it at a valid time; nothing if all was taken back by then. */
    Optional<EffectiveFact<P>> at(Instant valid) {
        List<Taken<P>> inEffect =
                taken().stream().filter(one -> !one.effect().isAfter(valid)).toList();
        boolean gone = inEffect.stream().anyMatch(one -> one.amount().isEmpty());
        Optional<BigDecimal> left = left(inEffect);
        boolean nothing =
                !inEffect.isEmpty() && left.filter(rest -> rest.signum() == 0).isPresent();
        return gone || nothing || record.clocks().valid().isAfter(valid)
                ? Optional.empty()
                : Optional.of(new EffectiveFact<>(
                        record,
                        record.key(),
                        record.clocks().valid(),
                        record.clocks().validTo(),
                        left,
                        Optional.empty()));
    }
}
