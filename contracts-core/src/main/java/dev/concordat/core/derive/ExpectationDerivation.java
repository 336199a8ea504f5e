package dev.concordat.core.derive;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.FactId;
import dev.concordat.api.HyphenatedName;
import dev.concordat.api.Naming;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Reads;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.Field;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.TestRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From a consumer's record to what it relies on. One instance reads one class. Not thread-safe. */
final class ExpectationDerivation {
    private final Problems problems = new Problems();
    private final ClassView type;
    private final ContextScope scope;
    private final String place;

    ExpectationDerivation(ClassView type) {
        this.type = type;
        this.scope = ContextScope.of(type);
        this.place = FactReading.place(type);
    }

    Derived<ConsumerExpectation> derive() {
        Optional<AnnotationView> reads = type.annotations().find(Reads.class);
        if (reads.isEmpty()) {
            problems.error(
                    DeclarationRule.READS_NOT_DECLARED,
                    place,
                    "expected @Reads, but the class does not carry it",
                    "annotate the record with @Reads(fact = \"context/fact\", purpose = \"…\")");
            return problems.with(Optional.empty());
        }
        if (!type.isRecord()) {
            problems.error(
                    DeclarationRule.TYPE_UNSUPPORTED,
                    place,
                    "expected a record, but was another kind of class",
                    "declare what you rely on as a small record");
            return problems.with(Optional.empty());
        }
        Optional<ContextRecord> context = new ContextDerivation(scope, problems).derive();
        return problems.with(context.flatMap(one -> expectation(reads.get(), one)));
    }

    private Optional<ConsumerExpectation> expectation(AnnotationView reads, ContextRecord context) {
        Optional<FactId> fact = problems.checked(
                DeclarationRule.NAME_INVALID, place + ", attribute fact", () -> FactId.parse(reads.text("fact")));
        Optional<ConsumerId> consumer = problems.checked(
                DeclarationRule.NAME_INVALID, place, () -> new ConsumerId(context.name(), scope.projectionName()));
        Optional<String> name = problems.checked(
                DeclarationRule.NAME_INVALID,
                place,
                () -> HyphenatedName.require("expectation name", PayloadNames.kebab(type.simpleName())));
        Optional<DeclaredPurpose> purpose = purpose(reads, context);
        ConsumerExpectation.Builder builder = ConsumerExpectation.builder();
        addFields(context, builder);
        addReliance(reads, builder);
        addPromisesReliedOn(builder);
        fact.ifPresent(one -> builder.addAllAfter(after(reads, one)));
        if (fact.isEmpty() || consumer.isEmpty() || name.isEmpty() || purpose.isEmpty()) {
            return Optional.empty();
        }
        builder.fact(fact.get()).consumer(consumer.get()).name(name.get()).purpose(purpose.get());
        return Optional.of(builder.build());
    }

    private void addFields(ContextRecord context, ConsumerExpectation.Builder builder) {
        StatementDerivation statements = new StatementDerivation(FactReading.ids(context.purposes()), problems);
        FieldDerivation derivation = new FieldDerivation(naming(type), Side.CONSUMER, statements, problems);
        List<Field> fields = derivation.derive(type);
        if (fields.isEmpty()) {
            problems.error(
                    TestRule.NOTHING_COVERED,
                    place,
                    "expected at least one field that is relied on, but the record has none",
                    "add the fields the consumer uses as components");
        }
        builder.addAllFields(fields);
        builder.addAllBusinessKey(new RoleDerivation(derivation.members(), fields, problems).businessKey());
    }

    static Naming naming(ClassView type) {
        return type.annotations()
                .find(Reads.class)
                .map(reads -> reads.constant("naming", Naming.class))
                .filter(one -> one != Naming.INHERITED)
                .orElseGet(() -> ContextScope.of(type).naming());
    }

    private void addReliance(AnnotationView reads, ConsumerExpectation.Builder builder) {
        builder.meaningRevision(reads.number("meaningRevision"));
        builder.mayReceive(reads.constant("mayReceive", PrivacyClass.class));
        builder.addAllHandlesDelivery(reads.constants("delivery", DeliveryHazard.class));
        builder.addAllHandlesCorrections(reads.constants("corrections", CorrectionKind.class));
        builder.atLeast(reads.constant("atLeast", Stage.class));
        builder.clearance(reads.constant("clearance", Sensitivity.class));
        builder.maxAge(problems.duration(reads, "maxAge", place));
        builder.notice(problems.duration(reads, "notice", place));
        builder.answerWithin(problems.duration(reads, "answerWithin", place));
        builder.maxDelay(problems.duration(reads, "maxDelay", place));
        builder.replay(problems.duration(reads, "replay", place));
        reads.statedText("since")
                .flatMap(text -> problems.checked(DeclarationRule.VERSION_INVALID, place, () -> Version.parse(text)))
                .ifPresent(builder::since);
    }

    /** A consumer relies on promises with the annotations a producer makes them with. */
    private void addPromisesReliedOn(ConsumerExpectation.Builder builder) {
        // Only its own: what the context promises of its facts says nothing about what its consumers need.
        PromiseDerivation promises = new PromiseDerivation(
                new Inheritance(type.annotations(), Annotations.NONE, problems, place), problems, place);
        builder.identity(promises.identity());
        builder.serviceLevel(promises.serviceLevel());
        builder.addAllQuality(new QualityDerivation(problems, place).guarantees(type.annotations()));
    }

    private List<FactId> after(AnnotationView reads, FactId fact) {
        return reads.texts("after").stream()
                .flatMap(name -> problems
                        .checked(
                                DeclarationRule.NAME_INVALID,
                                place + ", attribute after",
                                () -> new FactId(/* context= */ fact.context(), /* name= */ name))
                        .stream())
                .toList();
    }

    private Optional<DeclaredPurpose> purpose(AnnotationView reads, ContextRecord context) {
        String id = reads.text("purpose");
        Optional<DeclaredPurpose> declared =
                context.purposes().stream().filter(one -> one.id().equals(id)).findFirst();
        if (declared.isEmpty()) {
            Set<String> known = FactReading.ids(context.purposes());
            problems.undeclaredPurpose(
                    place + ", attribute purpose",
                    "a purpose declared in context " + context.name(),
                    id,
                    known.stream().sorted().toList());
        }
        return declared;
    }
}
