package dev.concordat.core.derive;

import dev.concordat.api.Classified;
import dev.concordat.api.Dataset;
import dev.concordat.api.Envelope;
import dev.concordat.api.Naming;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.OutputKind;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** From one event class to its contract. One instance reads one class. Not thread-safe. */
final class ContractDerivation {
    private final Problems problems = new Problems();
    private final ClassView type;
    private final String place;

    ContractDerivation(ClassView type) {
        this.type = type;
        this.place = FactReading.place(type);
    }

    Derived<SemanticContract> derive() {
        Optional<ContextRecord> context = new ContextDerivation(ContextScope.of(type), problems).derive();
        Set<String> purposes =
                context.map(one -> FactReading.ids(one.purposes())).orElse(Set.of());
        return problems.with(FactReading.read(type, purposes, problems).flatMap(fact -> contract(fact, purposes)));
    }

    private Optional<SemanticContract> contract(FactReading fact, Set<String> purposes) {
        AnnotationView declared = FactReading.declaration(type).orElseThrow();
        Optional<Version> version =
                problems.checked(DeclarationRule.VERSION_INVALID, place, () -> Version.parse(declared.text("version")));
        Inheritance inheritance =
                new Inheritance(type.annotations(), fact.scope().defaults(), problems, place);
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(fact.id()).naming(fact.naming()).addAllFields(fact.fields());
        builder.kind(type.annotations().has(Dataset.class) ? OutputKind.DATASET : OutputKind.FACT);
        builder.projection(fact.scope().projectionName());
        builder.stage(declared.constant("stage", Stage.class));
        checkCurrencyFields(fact);
        noteNaming(fact.scope(), declared, inheritance);
        addStatements(fact, new StatementDerivation(purposes, problems), inheritance, builder);
        addRoles(fact, inheritance, builder);
        addPromises(fact.scope(), inheritance, builder);
        builder.addAllCorrections(corrections(fact, inheritance));
        builder.addAllCorrects(new CorrectionEnds(fact, problems).links());
        builder.addAllLineage(new LineageDerivation(problems).lineage(fact.members()));
        builder.putAllOrigins(inheritance.origins());
        return version.map(one -> builder.version(one).build());
    }

    private void addStatements(
            FactReading fact,
            StatementDerivation statements,
            Inheritance inheritance,
            SemanticContract.Builder builder) {
        builder.meaning(statements.meaning(type.annotations(), place));
        LifecycleDerivation lifecycle = new LifecycleDerivation(problems);
        builder.lifecycle(lifecycle.lifecycle(fact));
        builder.deprecation(lifecycle.notice(type.annotations(), place));
        builder.deprecationPolicy(lifecycle.policy(inheritance, place));
        builder.sensitivity(
                inheritance.of("sensitivity", Classified.class).map(one -> one.constant("value", Sensitivity.class)));
        builder.addAllQuality(new QualityDerivation(problems, place).guarantees(type.annotations()));
    }

    private void addPromises(ContextScope scope, Inheritance inheritance, SemanticContract.Builder builder) {
        PromiseDerivation promises = new PromiseDerivation(inheritance, problems, place);
        builder.delivery(promises.delivery());
        builder.freshness(promises.freshness());
        builder.identity(promises.identity());
        builder.serviceLevel(promises.serviceLevel());
        builder.cost(promises.cost());
        builder.addAllReconciliations(promises.reconciliations(type.annotations(), scope.defaults()));
    }

    private static void noteNaming(ContextScope scope, AnnotationView declared, Inheritance inheritance) {
        boolean byContext = scope.declaration()
                .filter(one -> one.constant("naming", Naming.class) != Naming.INHERITED)
                .isPresent();
        inheritance.note("naming", declared.constant("naming", Naming.class) != Naming.INHERITED, byContext);
    }

    private void addRoles(FactReading fact, Inheritance inheritance, SemanticContract.Builder builder) {
        Optional<AnnotationView> envelope = inheritance.of("envelope", Envelope.class);
        Map<Role, RoleLocation> roles = new TreeMap<>();
        envelope.map(EnvelopeDerivation::roles).ifPresent(roles::putAll);
        // A member that carries a role is nearer to the fact than an envelope many facts share.
        RoleDerivation members = new RoleDerivation(fact.members(), fact.fields(), problems);
        Map<Role, RoleLocation> carried = members.locations();
        fact.type().annotations().find(Envelope.class).ifPresent(own -> {
            String at = FactReading.place(fact.type()) + ", @Envelope";
            EnvelopeDerivation.named(own).forEach((role, header) -> members.put(carried, role, header, at));
            checkBusinessKey(fact, own, at);
        });
        roles.putAll(carried);
        builder.putAllRoles(roles);
        builder.channel(envelope.flatMap(EnvelopeDerivation::channel));
        List<RoleLocation> keys = fact.keyPaths().stream()
                .<RoleLocation>map(RoleLocation.InPayload::new)
                .toList();
        builder.addAllBusinessKey(
                keys.isEmpty()
                        ? envelope.flatMap(EnvelopeDerivation::businessKey).stream()
                                .toList()
                        : keys);
    }

    private void checkBusinessKey(FactReading fact, AnnotationView envelope, String place) {
        EnvelopeDerivation.businessKey(envelope)
                .filter(header -> !fact.keyPaths().isEmpty())
                .ifPresent(header -> problems.error(
                        DeclarationRule.ROLE_STATED_TWICE,
                        place,
                        "expected one place for the business key, but " + header + " and field "
                                + String.join(", ", fact.keyPaths()) + " claim it",
                        "keep @BusinessKey on the member, or businessKey of @Envelope"));
    }

    private List<CorrectionMechanism> corrections(FactReading fact, Inheritance inheritance) {
        List<CorrectionMechanism> own = new CorrectionDerivation(fact, problems).mechanisms();
        boolean byDefault = fact.scope().defaults().has(NoCorrections.class);
        inheritance.note("corrections", !own.isEmpty(), byDefault);
        return own.isEmpty() && byDefault ? List.of(CorrectionDerivation.NONE) : own;
    }

    private void checkCurrencyFields(FactReading fact) {
        fact.members()
                .forEach(member -> member.field()
                        .unit()
                        .flatMap(unit -> unit instanceof MonetaryUnit money ? money.currencyField() : Optional.empty())
                        .ifPresent(name -> checkCurrencyField(fact, member, name)));
    }

    private void checkCurrencyField(FactReading fact, PayloadMember amount, String name) {
        String before = amount.path().substring(0, amount.path().lastIndexOf('.') + 1);
        List<String> beside = fact.members().stream()
                .filter(member -> member.path().equals(before + member.field().name()))
                .map(member -> member.field().name())
                .toList();
        if (!beside.contains(name)) {
            problems.error(
                    DeclarationRule.UNIT_INVALID,
                    amount.place(),
                    "expected a field beside the amount that holds the currency, but there is no \"" + name + "\"; "
                            + NearestName.hint(name, beside),
                    "name a field of the payload in currencyField, in payload spelling");
        }
    }
}
