package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.api.Duplicates;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactId;
import dev.concordat.api.Naming;
import dev.concordat.api.Ordering;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Condition;
import dev.concordat.api.correction.CorrectionLink;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.NonePromised;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Origin;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.fixture.Facts;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.FindingsException;
import dev.concordat.core.finding.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractsTest {
    private static final String PLACE = "class dev.concordat.core.derive.fixture.Facts.";

    @Test
    void readsEveryStatementOfAFact() {
        SemanticContract contract = Contracts.of(Facts.InvoiceIssued.class);

        assertThat(contract.fact()).isEqualTo(FactId.parse("billing/invoice-issued"));
        assertThat(contract.version()).isEqualTo(Version.parse("1.2.0"));
        assertThat(contract.stage()).isEqualTo(Stage.EXPERIMENTAL);
        assertThat(contract.meaning())
                .contains(new BusinessMeaning(
                        "Billing has fixed what a customer owes",
                        3,
                        List.of("payment"),
                        List.of("cash-forecasting", "marketing")));
        assertThat(contract.businessKey()).containsExactly(new RoleLocation.InPayload("invoiceId"));
        assertThat(contract.roles())
                .containsExactly(
                        Map.entry(Role.EVENT_ID, new RoleLocation.InHeader("ce_id")),
                        Map.entry(Role.OCCURRED_AT, new RoleLocation.InPayload("issuedAt")));
        assertThat(contract.channel()).contains("billing.documents");
        assertThat(contract.delivery())
                .isEqualTo(new DeliveryPromises(
                        Ordering.NOT_STATED,
                        Duplicates.NEVER,
                        Optional.of(Duration.ofDays(2)),
                        Optional.of(Duration.ofDays(400))));
        assertThat(contract.corrections())
                .containsExactly(new Compensation(FactId.parse("billing/credit-memo-posted"), true, Optional.empty()));
        assertThat(contract.origins())
                .containsExactly(
                        Map.entry("corrections", Origin.OVERRIDDEN),
                        Map.entry("delivery", Origin.OVERRIDDEN),
                        Map.entry("envelope", Origin.INHERITED));
    }

    @Test
    void readsStatementsOfFields() {
        SemanticContract contract = Contracts.of(Facts.InvoiceIssued.class);

        Field amount = contract.field("amount").orElseThrow();
        assertThat(amount.unit().orElseThrow().inWords()).isEqualTo("EUR");
        assertThat(amount.constraints()).containsExactly(new Constraint.Minimum(new BigDecimal("0.00"), true));
        assertThat(amount.required()).isTrue();
        Field email = contract.field("billingEmail").orElseThrow();
        assertThat(email.required()).isFalse();
        assertThat(email.privacy()).contains(PrivacyStatement.of(PrivacyClass.PERSONAL, "customer", Erasure.REDACT));
    }

    @Test
    void inheritsWhatTheContextSays() {
        SemanticContract contract = Contracts.of(Facts.CreditMemoPosted.class);

        assertThat(contract.version()).isEqualTo(Version.parse("0.1.0"));
        assertThat(contract.stage()).isEqualTo(Stage.DRAFT);
        assertThat(contract.delivery().ordering()).isEqualTo(Ordering.PER_KEY);
        assertThat(contract.corrections()).containsExactly(new NonePromised());
        assertThat(contract.corrects())
                .containsExactly(new CorrectionLink(FactId.parse("billing/invoice-issued"), Map.of("invoiceId", "")));
        assertThat(contract.origins())
                .containsExactly(
                        Map.entry("corrections", Origin.INHERITED),
                        Map.entry("delivery", Origin.INHERITED),
                        Map.entry("envelope", Origin.INHERITED));
    }

    @Test
    void readsEveryShape() {
        Derived<SemanticContract> derived = Contracts.derive(Facts.Shapes.class);
        SemanticContract contract = derived.orThrow();

        assertThat(contract.naming()).isEqualTo(Naming.SNAKE_CASE);
        assertThat(contract.businessKey())
                .containsExactly(
                        new RoleLocation.InPayload("first_line.inner.deep"),
                        new RoleLocation.InPayload("first_line.sku"));
        assertThat(contract.fieldsByPath().entrySet().stream()
                        .map(entry -> entry.getKey()
                                + (entry.getValue().required() ? ": " : "?: ")
                                + entry.getValue()
                                        .type()
                                        .toString()
                                        .replaceAll("ObjectType\\[.*", "object")
                                        .replaceAll("Type\\[element=object", "Type[object")
                                        .replaceAll("ScalarType\\[kind=([A-Z_]+)\\]", "$1")))
                .containsExactly(
                        "first_line: object",
                        "first_line.sku: TEXT",
                        "first_line.weight: DOUBLE",
                        "first_line.inner: object",
                        "first_line.inner.deep: INTEGER",
                        "more_lines: ListType[object",
                        "more_lines[].sku: TEXT",
                        "more_lines[].weight: DOUBLE",
                        "more_lines[].inner: object",
                        "more_lines[].inner.deep: INTEGER",
                        "count_by_day: MapType[value=INTEGER, keys=TEXT]",
                        "colour: ChoiceType[values=[red, GREEN], open=false]",
                        "shirt_size: ChoiceType[values=[S, M], open=true]",
                        "quantity?: LONG",
                        "due_on: DATE",
                        "picture: BINARY",
                        "anything: AnyType[]",
                        "x-name: TEXT",
                        "digit: INTEGER",
                        "exact: DECIMAL",
                        "code: TEXT",
                        "born: DATE",
                        "tags: ListType[element=TEXT]");
        assertThat(contract.field("x-name").orElseThrow().constraints())
                .containsExactlyInAnyOrder(new Constraint.NotBlank(), new Constraint.Size(0, 10));
        assertThat(contract.field("digit").orElseThrow().constraints())
                .containsExactlyInAnyOrder(
                        new Constraint.Minimum(BigDecimal.ONE, true),
                        new Constraint.Maximum(BigDecimal.valueOf(9), true));
        assertThat(contract.field("exact").orElseThrow().constraints())
                .containsExactlyInAnyOrder(new Constraint.Digits(3, 1), new Constraint.Minimum(BigDecimal.ZERO, false));
        assertThat(contract.field("code").orElseThrow().constraints())
                .containsExactly(new Constraint.Matches("[A-Z]+"));
        assertThat(derived.findings().list())
                .extracting(Finding::toString)
                .containsExactly("[constraint-not-carried, info] " + PLACE + "Shapes, member born: @Past has no"
                        + " counterpart in the contract; it is checked on emitted objects only, if a Jakarta"
                        + " validator is on the class path\n"
                        + "  fix: nothing to do, if consumers need not know it");
    }

    @Test
    void readsAFactThatCompensatesItsOwnType() {
        SemanticContract contract = Contracts.of(Facts.Star.class);

        assertThat(contract.corrections())
                .containsExactly(new Compensation(
                        FactId.parse("billing/star"), false, Optional.of(new Condition("action", "deleted"))));
        assertThat(contract.corrects())
                .containsExactly(new CorrectionLink(
                        FactId.parse("billing/star"), Map.of("repository.id", "repository.id", "user", "user")));
    }

    @Test
    void readsTheContext() {
        ContextRecord context = Contracts.context(Facts.class).orThrow();

        assertThat(context.name()).isEqualTo("billing");
        assertThat(context.owner().orElseThrow().inWords()).isEqualTo("billing-core (billing@shop.example)");
        assertThat(context.owner().orElseThrow().escalation())
                .extracting(step -> step.to() + " within " + step.within())
                .containsExactly("billing on-call within PT30M", "head of finance IT within PT48H");
        assertThat(context.terms()).extracting("name").containsExactly("invoice");
        assertThat(context.purposes()).extracting("id").containsExactly("cash-forecasting");
    }

    @Test
    void assumesAContextWithoutOne() {
        Derived<ContextRecord> derived = Contracts.context(ContractsTest.class);

        assertThat(derived.orThrow().name()).isEqualTo("derive");
        assertThat(derived.findings())
                .extracting(Finding::toString)
                .containsExactly("[context-assumed, warning] package ending in derive: expected @BoundedContext on a"
                        + " package upwards, but found none; the context is taken to be \"derive\"\n"
                        + "  fix: put @BoundedContext(name = \"derive\", owner = …) into a package-info.java");
    }

    @Test
    void refusesAClassWithoutDeclaration() {
        assertThatThrownBy(() -> Contracts.of(Facts.NotDeclared.class))
                .isInstanceOf(FindingsException.class)
                .hasMessage("[fact-not-declared] " + PLACE
                        + "NotDeclared: expected @DomainFact or @Dataset, but the class does not carry it\n"
                        + "  fix: annotate the class with @DomainFact(name = \"not-declared\"), @Meaning and one"
                        + " @BusinessKey");
    }

    @Test
    void namesEveryBadNameAtOnce() {
        assertThat(whats(Contracts.derive(Facts.BadNames.class).findings()))
                .containsExactly("name-invalid: fact name must be lower-case words joined by hyphens, at most 100"
                        + " characters, but was \"Bad Name\"");
    }

    @Test
    void namesBoundsThatNobodyCanPrint() {
        assertThat(whats(Contracts.derive(Facts.HugeBounds.class).findings()))
                .containsExactlyInAnyOrder(
                        "quality-invalid: expected a range with ends of at most 1000 digits, but one has more when written"
                                + " out",
                        "constraint-invalid: expected a bound of at most 1000 digits, but it has more when written out");
    }

    @Test
    void namesEveryBadPartAtOnce() {
        Findings findings = Contracts.derive(Facts.BadParts.class).findings();

        assertThat(findings.errors().list().stream()
                        .map(finding -> finding.place().replace(PLACE + "BadParts", "") + " "
                                + finding.rule().id() + ": " + finding.what()))
                .containsExactlyInAnyOrder(
                        ", @Delivery, attribute delay duration-invalid: expected a positive ISO-8601 duration such as PT48H or"
                                + " P90D, but was \"48 hours\"",
                        ", attribute notFor purpose-undeclared: expected a declared purpose or a kind of purpose, but"
                                + " was \"cash-forcasting\"; did you mean \"cash-forecasting\"? there are: analytics,"
                                + " cash-forecasting, financial-reporting, machine-learning, marketing, operational,"
                                + " regulatory",
                        ", member one unit-invalid: a currency is an ISO 4217 code such as EUR, but was \"Euro\"",
                        ", member two unit-invalid: expected a field beside the amount that holds the currency, but"
                                + " there is no \"currencyy\"; did you mean \"currency\"? there are: one, two,"
                                + " currency, three, four, five, one, nine",
                        ", member three unit-invalid: expected a unit on a number, but the member is none",
                        ", member four constraint-invalid: expected a constraint that applies to the member, but"
                                + " Minimum does not",
                        ", member five privacy-invalid: personal data names its subject, such as \"customer\"",
                        ", member six type-unsupported: expected a type that does not contain itself, but"
                                + " Facts.BadParts does",
                        ", member seven type-unsupported: expected a type with a known form in JSON, but was Thread,"
                                + " a class of the JDK",
                        ", member eight field-name-clash: expected a name of its own in the payload, but \"one\" is"
                                + " the name of another member",
                        ", member nine, attribute at name-invalid: expected a path inside the member, but was"
                                + " \"nothing\"; there are none");
    }

    @Test
    void seesWhenTheEndsOfACorrectionDisagree() {
        assertThat(whats(Contracts.derive(Facts.OneSided.class).findings()))
                .containsExactly("correction-ends-disagree: the class names billing/other-side in @CompensatedBy, but"
                        + " no member of OtherSide carries @Corrects(OneSided.class)");
        assertThat(whats(Contracts.derive(Facts.OtherSide.class).findings()))
                .containsExactlyInAnyOrder(
                        "correction-ends-disagree: a member corrects billing/shapes, but Shapes does not say that"
                                + " it is corrected by this fact",
                        "correction-ends-disagree: expected @Corrects for each part of the business key of"
                                + " billing/shapes (first_line.inner.deep, first_line.sku), but it names"
                                + " [one whole key]");
        assertThat(whats(Contracts.derive(Facts.Self.class).findings()))
                .containsExactly("correction-ends-disagree: a fact that corrects facts of its own type needs a"
                        + " condition, but none is given");
    }

    @Test
    void seesConditionThatNoFactCanMeet() {
        assertThat(whats(Contracts.derive(Facts.Mark.class).findings()))
                .containsExactly(
                        "correction-ends-disagree: expected a value of field action, but was \"delete\"; did you"
                                + " mean \"deleted\"? there are: given, deleted");
    }

    @Test
    void namesWhatIsInsideMember() {
        assertThat(whats(Contracts.derive(Facts.Visit.class).findings()))
                .containsExactly(
                        "name-invalid: expected a path inside the member, but was \"ids\"; did you mean \"id\"?"
                                + " there are: id, name");
    }

    private static List<String> whats(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule().id() + ": " + finding.what())
                .collect(Collectors.toList());
    }

    @dev.concordat.api.DomainFact(name = "drafted")
    @dev.concordat.api.Meaning("TODO: say what has happened")
    record Drafted(String id) {}

    @Test
    void refusesAMeaningStillToBeWritten() {
        assertThat(Contracts.derive(Drafted.class).findings().errors())
                .hasToString("[meaning-missing] class dev.concordat.core.derive.ContractsTest.Drafted: expected one"
                        + " sentence of meaning, but was \"TODO: say what has happened\"\n"
                        + "  fix: replace the TODO by one sentence the business would sign");
    }
}
