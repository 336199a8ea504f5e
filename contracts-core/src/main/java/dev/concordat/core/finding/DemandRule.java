package dev.concordat.core.finding;

/**
 * Rules on what the ladder demands of a contract.
 *
 * @since 0.1
 */
public enum DemandRule implements Rule {
    /** A published fact has no sentence of meaning, so every consumer makes up its own; a TODO is none. */
    MEANING_MISSING(
            "A published fact has no sentence of meaning, so every consumer makes up its own; a TODO is none.",
            "Add @Meaning with one sentence the business would sign."),
    /** From stage EXPERIMENTAL on a contract says which value identifies the thing it is about; without it nobody can join, deduplicate or correct. */
    IDENTITY_MISSING(
            "From stage EXPERIMENTAL on a contract says which value identifies the thing it is about; without it nobody can join, deduplicate or correct.",
            "Mark the identifying member with @BusinessKey."),
    /** From stage EXPERIMENTAL on consumers need somebody to ask. */
    OWNER_MISSING(
            "From stage EXPERIMENTAL on consumers need somebody to ask.",
            "Add owner = @Owner(team = …, contact = …) to @BoundedContext."),
    /** From stage EXPERIMENTAL on a contract says how facts are corrected; an explicit none counts. */
    CORRECTIONS_MISSING(
            "From stage EXPERIMENTAL on a contract says how facts are corrected; an explicit none counts.",
            "Add a mechanism such as @CompensatedBy, or @NoCorrections if nothing is promised."),
    /** From stage EXPERIMENTAL on personal data says whose it is; a mail address without a class may be erased by nobody. */
    PRIVACY_CLASS_MISSING(
            "From stage EXPERIMENTAL on personal data says whose it is; a mail address without a class may be erased by nobody.",
            "Add @Personal to the member, or @Classified if it is nobody's own."),
    /** From stage ACTIVE on consumers know how long before its end something is announced. */
    DEPRECATION_POLICY_MISSING(
            "From stage ACTIVE on consumers know how long before its end something is announced.",
            "Add @DeprecationPolicy to the context."),
    /** From stage ACTIVE on somebody answers when the team does not. */
    ESCALATION_MISSING("From stage ACTIVE on somebody answers when the team does not.", "Add escalation to @Owner."),
    /** From stage ACTIVE on a contract says how old facts are at most; an explicit none counts. */
    FRESHNESS_MISSING(
            "From stage ACTIVE on a contract says how old facts are at most; an explicit none counts.",
            "Add @Freshness, or @NoFreshness if nothing is promised."),
    /** Many rely on a core contract, and quality that nobody states is assumed by each in another way. */
    QUALITY_MISSING(
            "Many rely on a core contract, and quality that nobody states is assumed by each in another way.",
            "Add @Quality with what is already measured."),
    /** Whoever builds on a core contract has to be able to rebuild. */
    REPLAY_MISSING("Whoever builds on a core contract has to be able to rebuild.", "Promise replay with @Delivery."),
    /** Errors in a core contract are found late, and elsewhere, unless it is compared regularly. */
    RECONCILIATION_MISSING(
            "Errors in a core contract are found late, and elsewhere, unless it is compared regularly.",
            "Add @Reconciled."),
    /** A core contract cannot wait for one person. */
    SECOND_ESCALATION_MISSING("A core contract cannot wait for one person.", "Add a second @Escalate to @Owner.");

    private final String why;
    private final String fix;

    DemandRule(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    @Override
    public Area area() {
        return Area.DEMAND;
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
