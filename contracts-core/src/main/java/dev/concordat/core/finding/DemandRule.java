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
            "Add @CompensatedBy, or @NoCorrections if nothing is promised.");

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
