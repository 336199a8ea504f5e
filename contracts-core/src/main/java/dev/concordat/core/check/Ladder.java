package dev.concordat.core.check;

import dev.concordat.api.Stage;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is demanded of a contract by its stage, its audience and its sensitivity, and nothing beyond. A step up warns for
 * one notice period before it fails. Immutable and thread-safe.
 *
 * <pre>{@code
 * Ladder.of(contract, context).withAudience(audience).report(LocalDate.now(clock)).verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class Ladder {
    private final SemanticContract contract;
    private final ContextRecord context;
    private final List<AudienceMember> audience;
    private final List<DeclaredStage> history;
    private final PlatformDefaults defaults;

    private Ladder(
            SemanticContract contract,
            ContextRecord context,
            List<AudienceMember> audience,
            List<DeclaredStage> history,
            PlatformDefaults defaults) {
        this.contract = contract;
        this.context = context;
        this.audience = List.copyOf(audience);
        this.history = List.copyOf(history);
        this.defaults = defaults;
    }

    /**
     * Prepares to look at a contract that nobody relies on and that has always declared its stage.
     *
     * @param contract the contract
     * @param context the record of its context
     * @return the ladder
     */
    public static Ladder of(SemanticContract contract, ContextRecord context) {
        return new Ladder(contract, context, List.of(), List.of(), PlatformDefaults.BUILT_IN);
    }

    /**
     * Takes into account who relies on the contract. Members of the contract's own context are left out.
     *
     * @param members who relies on it, with agreed expectations that are not stale
     * @return the ladder with them
     */
    public Ladder withAudience(List<AudienceMember> members) {
        return new Ladder(contract, context, members, history, defaults);
    }

    /**
     * Takes into account that earlier versions declared a lower stage.
     *
     * @param published the stages of the versions published so far, in any order
     * @return the ladder with them
     */
    public Ladder withHistory(List<DeclaredStage> published) {
        return new Ladder(contract, context, audience, published, defaults);
    }

    /**
     * Takes what a platform has set.
     *
     * @param platform times and thresholds
     * @return the ladder with them
     */
    public Ladder withDefaults(PlatformDefaults platform) {
        return new Ladder(contract, context, audience, history, platform);
    }

    /**
     * Says on which step the contract stands, whatever it declares.
     *
     * @return the highest step there is a reason for
     */
    public Stage step() {
        return steps(LocalDate.MAX).stream()
                .map(Step::stage)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Step> steps(LocalDate today) {
        return Steps.of(contract, history, audience, defaults, today);
    }

    /**
     * Lists the demands that are not met.
     *
     * @param today the day
     * @return an error for each, or a warning while the notice of a step up runs; each says why it is demanded
     */
    public Findings report(LocalDate today) {
        List<Step> steps = steps(today);
        return Findings.of(Demand.ALL.stream()
                .flatMap(demand -> unmet(demand, steps, today).stream())
                .toList());
    }

    private Optional<Finding> unmet(Demand demand, List<Step> steps, LocalDate today) {
        Duration notice = notice(demand.from());
        return steps.stream()
                .filter(step -> step.stage().compareTo(demand.from()) >= 0)
                .min(Comparator.comparing(step -> step.failsFrom(notice).orElse(LocalDate.MIN)))
                .flatMap(step -> demand.unmet()
                        .unmet(contract, context, defaults)
                        .map(what -> finding(demand, step, what, notice, today)));
    }

    private Finding finding(Demand demand, Step step, String what, Duration notice, LocalDate today) {
        Optional<LocalDate> failsFrom = step.failsFrom(notice);
        boolean warns = failsFrom.filter(today::isBefore).isPresent();
        Finding error = Finding.error(
                demand.rule(),
                contract.nameAndVersion(),
                what,
                "demanded because " + step.why()
                        + failsFrom
                                .map(day -> "; a warning until " + day
                                        + (warns ? ", an error from then on" : ", an error since then"))
                                .orElse(""),
                demand.fix()
                        + (step.byOthers()
                                ? "; or keep it as it is, with a reason in concordat-baseline.json: nobody outside has"
                                        + " to agree"
                                : ""));
        return warns ? error.as(Severity.WARNING) : error;
    }

    private Duration notice(Stage stage) {
        return contract.deprecationPolicy()
                .flatMap(policy -> policy.noticeOf(stage))
                .or(() -> defaults.noticeOf(stage))
                .orElse(PlatformDefaults.LEAST_NOTICE);
    }
}
