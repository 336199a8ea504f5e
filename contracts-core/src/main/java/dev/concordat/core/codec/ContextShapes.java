package dev.concordat.core.codec;

import dev.concordat.api.PurposeKind;
import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.EscalationStep;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.api.model.SupportHours;

/** The context and its parts. */
final class ContextShapes {
    static final Codec<DeclaredPurpose> PURPOSE = purpose();
    static final Codec<Ownership> OWNER = owner();
    static final Codec<ContextRecord> CONTEXT = context();

    private ContextShapes() {}

    private static Codec<ContextRecord> context() {
        Shape<ContextRecord> shape = new Shape<>();
        var name = shape.required("name", Scalars.TEXT, ContextRecord::name);
        var purpose = shape.optional("purpose", Scalars.TEXT, ContextRecord::purpose);
        var owner = shape.optional("owner", OWNER, ContextRecord::owner);
        var terms = shape.list("terms", term(), ContextRecord::terms);
        var purposes = shape.list("purposes", PURPOSE, ContextRecord::purposes);
        return shape.madeBy(values -> ContextRecord.builder()
                .name(values.get(name))
                .purpose(values.get(purpose))
                .owner(values.get(owner))
                .terms(values.get(terms))
                .purposes(values.get(purposes))
                .build());
    }

    private static Codec<Ownership> owner() {
        Shape<EscalationStep> step = new Shape<>();
        var to = step.required("to", Scalars.TEXT, EscalationStep::to);
        var within = step.required("within", Scalars.DURATION, EscalationStep::within);
        step.madeBy(values -> new EscalationStep(values.get(to), values.get(within)));
        Shape<Ownership> shape = new Shape<>();
        var team = shape.required("team", Scalars.TEXT, Ownership::team);
        var contact = shape.optional("contact", Scalars.TEXT, Ownership::contact);
        var escalation = shape.list("escalation", step, Ownership::escalation);
        var hours = shape.optional(
                "hours",
                Scalars.text(
                        "hours such as MON-FRI 08:00-18:00 Europe/Berlin", SupportHours::parse, SupportHours::toString),
                Ownership::hours);
        var confirmedOn = shape.optional("confirmedOn", Scalars.DATE, Ownership::confirmedOn);
        var confirmEvery = shape.withDefault(
                "confirmEvery", Scalars.DURATION, Ownership::confirmEvery, Ownership.DEFAULT_CONFIRM_EVERY);
        return shape.madeBy(values -> new Ownership(
                values.get(team),
                values.get(contact),
                values.get(escalation),
                values.get(hours),
                values.get(confirmedOn),
                values.get(confirmEvery)));
    }

    private static Codec<GlossaryTerm> term() {
        Shape<GlossaryTerm> shape = new Shape<>();
        var name = shape.required("name", Scalars.TEXT, GlossaryTerm::name);
        var means = shape.required("means", Scalars.TEXT, GlossaryTerm::means);
        var excludes = shape.list("excludes", Scalars.TEXT, GlossaryTerm::excludes);
        var shared = shape.list("shared", shared(), GlossaryTerm::shared);
        return shape.madeBy(values ->
                new GlossaryTerm(values.get(name), values.get(means), values.get(excludes), values.get(shared)));
    }

    private static Codec<SharedTerm> shared() {
        Shape<SharedTerm> shape = new Shape<>();
        var with = shape.required("with", Scalars.TEXT, SharedTerm::with);
        var stance = shape.required("stance", Scalars.constant(Stance.class), SharedTerm::stance);
        var reason = shape.required("reason", Scalars.TEXT, SharedTerm::reason);
        var theirWord = shape.optional("theirWord", Scalars.TEXT, SharedTerm::theirWord);
        return shape.madeBy(values ->
                new SharedTerm(values.get(with), values.get(stance), values.get(reason), values.get(theirWord)));
    }

    private static Codec<DeclaredPurpose> purpose() {
        Shape<DeclaredPurpose> shape = new Shape<>();
        var id = shape.required("id", Scalars.TEXT, DeclaredPurpose::id);
        var kind = shape.required("kind", Scalars.constant(PurposeKind.class), DeclaredPurpose::kind);
        var means = shape.optional("means", Scalars.TEXT, DeclaredPurpose::means);
        return shape.madeBy(values -> new DeclaredPurpose(values.get(id), values.get(kind), values.get(means)));
    }
}
