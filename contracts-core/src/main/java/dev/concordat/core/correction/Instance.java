package dev.concordat.core.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    FactRecord<P> record() {
        return record;
    }

    /** Takes back as much as the correction says, unless that is more than is left. */
    Verdict take(Taken<P> one, boolean fromThing) {
        Verdict refusal = refusal(one);
        if (refusal.outcome() == Outcome.APPLIED) {
            (fromThing ? ofThing : own).add(one);
        }
        return refusal;
    }

    /** Says why something cannot be taken back; applied if it can. */
    Verdict refusal(Taken<P> one) {
        List<Taken<P>> standing = taken().filter(Taken::isStanding).toList();
        if (isGone(standing)) {
            return Verdict.rejected(
                    FactException.Reason.TAKEN_BACK_BEFORE,
                    "it takes back " + record.eventId() + ", which was taken back before");
        }
        if (one.amount().isEmpty()) {
            return Verdict.APPLIED;
        }
        BigDecimal amount = one.amount().get();
        Optional<BigDecimal> left = left(standing);
        return left.filter(rest -> isPartOf(amount, rest)).isPresent()
                ? Verdict.APPLIED
                : Verdict.rejected(
                        FactException.Reason.TOO_MUCH,
                        "it takes back " + amount.toPlainString() + " of " + record.eventId()
                                + left.map(rest -> ", of which " + rest.toPlainString() + " is left")
                                        .orElse(", which states no amount"));
    }

    private static boolean isPartOf(BigDecimal amount, BigDecimal rest) {
        return amount.signum() * rest.signum() >= 0 && amount.abs().compareTo(rest.abs()) <= 0;
    }

    private Stream<Taken<P>> taken() {
        return Stream.concat(ofThing.stream(), own.stream());
    }

    /**
     * Taken back as a whole, or so much that nothing is left. What is taken of the statement itself never exceeds it, unless two
     * corrections say so of the same past time; what was taken of the thing can be more than a later version states.
     */
    private boolean isGone(List<Taken<P>> by) {
        int sign = record.amount().map(BigDecimal::signum).orElse(0);
        return by.stream().anyMatch(one -> one.amount().isEmpty())
                || (!by.isEmpty()
                        && left(by).map(BigDecimal::signum)
                                .filter(rest -> rest == 0 || (rest != sign && own.containsAll(by)))
                                .isPresent());
    }

    private Optional<BigDecimal> left(List<Taken<P>> by) {
        return record.amount()
                .map(amount -> by.stream().flatMap(one -> one.amount().stream()).reduce(amount, BigDecimal::subtract));
    }

    /** What holds of it at a valid time; nothing if all was taken back by then. */
    Optional<EffectiveFact<P>> at(Instant valid) {
        List<Taken<P>> inEffect = taken().filter(one -> one.isInEffect(valid)).toList();
        return isGone(inEffect) || record.clocks().valid().isAfter(valid)
                ? Optional.empty()
                : Optional.of(new EffectiveFact<>(
                        record,
                        record.key(),
                        record.clocks().valid(),
                        record.clocks().validTo(),
                        left(inEffect),
                        Optional.empty()));
    }
}
