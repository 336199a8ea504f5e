package dev.concordat.core.derive;

import dev.concordat.api.Delivery;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.Naming;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.Ordering;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.NearestName;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** From one event class to its contract. One instance reads one class. Not thread-safe. */
final class ContractDerivation {
    private final Problems problems = new Problems();
    private final Map<String, Origin> origins = new TreeMap<>();
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
        AnnotationView declared = type.annotations().find(DomainFact.class).orElseThrow();
        Optional<Version> version =
                problems.checked(DeclarationRule.VERSION_INVALID, place, () -> Version.parse(declared.text("version")));
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(fact.id()).naming(fact.naming()).addAllFields(fact.fields());
        builder.stage(declared.constant("stage", Stage.class));
        builder.meaning(new StatementDerivation(purposes, problems).meaning(type.annotations(), place));
        checkCurrencyFields(fact);
        namingOrigin(fact.scope(), declared);
        addRoles(fact, builder);
        builder.delivery(delivery(fact.scope()));
        builder.addAllCorrections(corrections(fact));
        builder.addAllCorrects(new CorrectionDerivation(fact, problems).corrects());
        builder.putAllOrigins(origins);
        return version.map(one -> builder.version(one).build());
    }

    private void namingOrigin(ContextScope scope, AnnotationView declared) {
        boolean byContext = scope.declaration()
                .filter(one -> one.constant("naming", Naming.class) != Naming.INHERITED)
                .isPresent();
        if (byContext) {
            boolean own = declared.constant("naming", Naming.class) != Naming.INHERITED;
            origins.put("naming", own ? Origin.OVERRIDDEN : Origin.INHERITED);
        }
    }

    /** Takes the fact's own statement, else its context's, and notes which it was. */
    private Optional<AnnotationView> inherited(
            String statement, ContextScope scope, Class<? extends Annotation> annotation) {
        Optional<AnnotationView> own = type.annotations().find(annotation);
        Optional<AnnotationView> byDefault = scope.defaults().find(annotation);
        if (byDefault.isPresent()) {
            origins.put(statement, own.isPresent() ? Origin.OVERRIDDEN : Origin.INHERITED);
        }
        return own.or(() -> byDefault);
    }

    private void addRoles(FactReading fact, SemanticContract.Builder builder) {
        Optional<AnnotationView> envelope = inherited("envelope", fact.scope(), Envelope.class);
        Map<Role, RoleLocation> roles = new TreeMap<>();
        envelope.map(EnvelopeDerivation::roles).ifPresent(roles::putAll);
        // A member that carries a role is nearer to the fact than an envelope many facts share.
        roles.putAll(new RoleDerivation(fact.members(), fact.fields(), problems).locations());
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

    private DeliveryPromises delivery(ContextScope scope) {
        return inherited("delivery", scope, Delivery.class)
                .map(one -> new DeliveryPromises(
                        one.constant("ordering", Ordering.class),
                        one.constant("duplicates", Duplicates.class),
                        problems.duration(one, "delay", place),
                        problems.duration(one, "replayable", place)))
                .orElse(DeliveryPromises.NONE);
    }

    private List<CorrectionMechanism> corrections(FactReading fact) {
        List<CorrectionMechanism> own = new CorrectionDerivation(fact, problems).mechanisms();
        if (own.isEmpty()) {
            return inherited("corrections", fact.scope(), NoCorrections.class).isPresent()
                    ? List.of(CorrectionDerivation.NONE)
                    : List.of();
        }
        if (fact.scope().defaults().has(NoCorrections.class)) {
            origins.put("corrections", Origin.OVERRIDDEN);
        }
        return own;
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
