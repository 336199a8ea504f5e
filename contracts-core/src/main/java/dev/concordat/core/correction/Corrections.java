package dev.concordat.core.correction;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The way in to the reference interpreter: what a contract says of corrections, ready to be applied to records. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * FactHistory<Invoice> invoices = Corrections.<Invoice>of(contract).history();
 * invoices.receive(record, receivedAt);
 * EffectiveState<Invoice> then = invoices.asReported(monday, monday);
 * EffectiveState<Invoice> now = invoices.latest();
 * }</pre>
 *
 * @param <P> the payload
 * @since 0.1
 */
public final class Corrections<P> {
    private final CorrectionRules rules;
    private final Optional<UnaryOperator<P>> redacting;

    private Corrections(CorrectionRules rules, Optional<UnaryOperator<P>> redacting) {
        this.rules = rules;
        this.redacting = redacting;
    }

    /**
     * Takes a contract.
     *
     * @param <P> the payload
     * @param contract the contract of the fact that is corrected
     * @return its corrections
     */
    public static <P> Corrections<P> of(SemanticContract contract) {
        return new Corrections<>(
                new CorrectionRules(
                        contract.fact(),
                        contract.corrections(),
                        List.of(),
                        contract.delivery(),
                        contract.identity(),
                        Optional.empty()),
                Optional.empty());
    }

    /**
     * Names the owner of exceptions.
     *
     * @param context the record of the contract's context
     * @return the corrections with it
     */
    public Corrections<P> inContext(ContextRecord context) {
        return ownedBy(context.owner());
    }

    private Corrections<P> ownedBy(Optional<Ownership> owner) {
        return new Corrections<>(
                new CorrectionRules(
                        rules.fact(),
                        rules.mechanisms(),
                        rules.ofCorrections(),
                        rules.delivery(),
                        rules.identity(),
                        owner),
                redacting);
    }

    /**
     * Adds the contract of a fact that corrects, for histories in which such a fact is corrected itself.
     *
     * @param correcting such as the contract of a credit memo that can be cancelled
     * @return the corrections with it
     */
    public Corrections<P> and(SemanticContract correcting) {
        return new Corrections<>(
                new CorrectionRules(
                        rules.fact(),
                        rules.mechanisms(),
                        Stream.concat(rules.ofCorrections().stream(), correcting.corrections().stream())
                                .toList(),
                        rules.delivery(),
                        rules.identity(),
                        rules.owner()),
                redacting);
    }

    /**
     * Says how personal values are taken out of a payload. Needed where the contract states a redaction.
     *
     * @param how gives a payload without them; applied to the result again it changes nothing
     * @return the corrections with it
     */
    public Corrections<P> redactedBy(UnaryOperator<P> how) {
        return new Corrections<>(rules, Optional.of(how));
    }

    /**
     * Starts without any record.
     *
     * @return a new history
     * @throws IllegalStateException if the contract states a redaction, and nobody said how values are taken out
     */
    public FactHistory<P> history() {
        if (rules.redacts() && redacting.isEmpty()) {
            throw new IllegalStateException(rules.fact()
                    + " is redacted, so say with redactedBy how personal values are taken out of a payload");
        }
        return new FactHistory<>(rules, redacting);
    }
}
