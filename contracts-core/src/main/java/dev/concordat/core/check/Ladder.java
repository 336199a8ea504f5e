package dev.concordat.core.check;

import dev.concordat.api.Stage;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DemandRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * What is demanded of a contract at its stage, and nothing beyond. Immutable and thread-safe.
 *
 * <pre>{@code
 * Ladder.demands(contract, context).verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class Ladder {
    private Ladder() {}

    /**
     * Lists the demands that are not met.
     *
     * @param contract the contract
     * @param context the record of its context
     * @return one error for each; each says why it is demanded
     */
    public static Findings demands(SemanticContract contract, ContextRecord context) {
        List<Finding> unmet = new ArrayList<>();
        String place = contract.fact() + " " + contract.version();
        String because = "demanded because its stage is " + contract.stage();
        if (contract.stage().compareTo(Stage.DRAFT) >= 0 && contract.meaning().isEmpty()) {
            unmet.add(Finding.error(
                    DemandRule.MEANING_MISSING,
                    place,
                    "expected one sentence of meaning, but there is none",
                    because,
                    "add @Meaning to the event class, or set stage = INTERNAL if it is not published"));
        }
        if (contract.stage().compareTo(Stage.EXPERIMENTAL) >= 0) {
            addExperimental(contract, context, place, because, unmet);
        }
        return Findings.of(unmet);
    }

    private static void addExperimental(
            SemanticContract contract, ContextRecord context, String place, String because, List<Finding> unmet) {
        if (contract.businessKey().isEmpty()) {
            unmet.add(Finding.error(
                    DemandRule.IDENTITY_MISSING,
                    place,
                    "expected a business key, but there is none",
                    because,
                    "mark the member that identifies the thing with @BusinessKey"));
        }
        if (context.owner().flatMap(owner -> owner.contact()).isEmpty()) {
            unmet.add(Finding.error(
                    DemandRule.OWNER_MISSING,
                    place,
                    "expected an owner with a contact in context " + context.name() + ", but there is "
                            + context.owner()
                                    .map(owner -> "no contact for " + owner.team())
                                    .orElse("none"),
                    because,
                    "add owner = @Owner(team = \"…\", contact = \"…\") to @BoundedContext"));
        }
        if (contract.corrections().isEmpty()) {
            unmet.add(Finding.error(
                    DemandRule.CORRECTIONS_MISSING,
                    place,
                    "expected a statement about corrections, but there is none",
                    because,
                    "add @CompensatedBy, or @NoCorrections if nothing is promised"));
        }
    }
}
