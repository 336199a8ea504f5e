package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Erasure;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MapType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckTest {
    private static final String PLACE = "billing/invoice-issued 1.2.0, fact 1";

    private static Findings report(Field field, String value) {
        String json = "{\"invoiceId\": \"INV-1\", \"" + field.name() + "\": " + value + "}";
        return FactCheck.of(Sample.contract(field).build()).report("fact 1", EmittedFact.of(json));
    }

    private static Findings value(FieldType type, String value, Constraint... constraints) {
        return report(
                Field.builder().name("x").type(type).addConstraints(constraints).build(), value);
    }

    private static List<String> whats(Findings findings) {
        return findings.stream().map(Finding::what).toList();
    }

    @Test
    void acceptsAFactThatKeepsTheContract() {
        assertThat(report(Sample.amount(), "12.50")).isEmpty();
    }

    @Test
    void namesFactFieldAndFix() {
        assertThat(report(Sample.amount(), "\"12.50\"").toString())
                .isEqualTo("[payload-type-wrong] " + PLACE + ", field amount: expected a number, but was text"
                        + " \"12.50\"\n"
                        + "  fix: emit the declared type, or correct the type in the class");
    }

    /** What Jackson 2 makes of times unless it is told not to. */
    @Test
    void knowsHowTimesBecomeNumbers() {
        String fix = "\n  fix: write ISO-8601: of Jackson 2, disable ";
        String otherwise = "\n  fix: emit the declared type, or correct the type in the class";

        assertThat(value(new ScalarType(ScalarKind.INSTANT), "1793613600.5").toString())
                .endsWith("but was number 1793613600.5" + fix + "WRITE_DATES_AS_TIMESTAMPS");
        assertThat(value(new ScalarType(ScalarKind.DATE), "[2026, 11, 4]").toString())
                .endsWith("but was a list" + fix + "WRITE_DATES_AS_TIMESTAMPS");
        assertThat(value(new ScalarType(ScalarKind.DURATION), "5400").toString())
                .endsWith("but was number 5400" + fix + "WRITE_DURATIONS_AS_TIMESTAMPS");
        assertThat(value(new ScalarType(ScalarKind.DATE), "true").toString()).endsWith(otherwise);
        assertThat(value(new ScalarType(ScalarKind.UUID), "5").toString()).endsWith(otherwise);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT | 1 | text",
                "BOOLEAN | \"true\" | true or false",
                "INTEGER | 2147483648 | a 32-bit integer",
                "INTEGER | 1.0 | a 32-bit integer",
                "LONG | 9223372036854775808 | a 64-bit integer",
                "BIG_INTEGER | 1.5 | an integer",
                "DECIMAL | true | a number",
                "INSTANT | \"2026-03-02T10:15:30\" | a time with offset such as 2026-03-02T10:15:30Z",
                "INSTANT | 1557933565 | a time with offset such as 2026-03-02T10:15:30Z",
                "DATE | \"2026-02-30\" | a date such as 2026-03-02",
                "TIME | \"25:00\" | a time of day such as 10:15:30",
                "DATE_TIME | \"2026-03-02\" | a date and time such as 2026-03-02T10:15:30",
                "DURATION | \"30 minutes\" | a duration such as PT30M",
                "OFFSET_TIME | \"10:15\" | a time of day with offset such as 10:15:30+01:00",
                "YEAR_MONTH | \"2026\" | a month of a year such as 2026-03",
                "MONTH_DAY | \"02-30\" | a day of any year such as --03-02",
                "PERIOD | \"PT5M\" | a period such as P1M15D",
                "TIME_ZONE | \"Mars/Base\" | a time zone such as Europe/Berlin",
                "CURRENCY | \"Euro\" | a currency such as EUR",
                "LANGUAGE_TAG | \"de_CH\" | a language tag such as de-CH",
                "UUID | \"1-2-3-4-5\" | a UUID",
                "URI | \"not a uri\" | a URI",
                "BINARY | \"%%%\" | Base64 text"
            })
    void refusesAValueOfAnotherKind(ScalarKind kind, String value, String expected) {
        assertThat(value(new ScalarType(kind), value))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).startsWith("expected " + expected + ", but was "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT | \"\"",
                "BOOLEAN | false",
                "INTEGER | -2147483648",
                "LONG | 9223372036854775807",
                "BIG_INTEGER | 123456789012345678901234567890",
                "DECIMAL | 1e-30",
                "DOUBLE | 7",
                "INSTANT | \"2026-03-02T10:15:30+02:00\"",
                "INSTANT | \"2026-03-02T10:15:30.123456789Z\"",
                "DATE | \"2024-02-29\"",
                "TIME | \"10:15\"",
                "DATE_TIME | \"2026-03-02T10:15\"",
                "DURATION | \"P2D\"",
                "OFFSET_TIME | \"10:15+01:00\"",
                "YEAR_MONTH | \"2026-03\"",
                "MONTH_DAY | \"--02-29\"",
                "PERIOD | \"P1Y2M3D\"",
                "TIME_ZONE | \"+02:00\"",
                "CURRENCY | \"XAU\"",
                "LANGUAGE_TAG | \"zh-Hant-TW\"",
                "UUID | \"123e4567-e89b-12d3-a456-426614174000\"",
                "URI | \"https://shop.example/a?b=c\"",
                "BINARY | \"AAEC\""
            })
    void acceptsAValueOfItsKind(ScalarKind kind, String value) {
        assertThat(value(new ScalarType(kind), value)).isEmpty();
    }

    @Test
    void findsAFieldThatIsAbsentOrNull() {
        SemanticContract contract = Sample.contract(Sample.amount()).build();

        assertThat(whats(FactCheck.of(contract).report("fact 1", EmittedFact.of("{\"invoiceId\": null}"))))
                .containsExactly(
                        "expected a value, but the field is absent", "expected a value, but the field is null");
        assertThat(FactCheck.of(contract)
                        .report("fact 1", EmittedFact.of("{\"invoiceId\": null}"))
                        .list()
                        .get(0)
                        .fix())
                .isEqualTo("emit the field, or declare it Optional or @Nullable in a new version");
        assertThat(report(Field.optional("x", new AnyType()), "null")).isEmpty();
    }

    @Test
    void warnsOfAFieldThatIsNotDeclared() {
        Findings findings = FactCheck.of(Sample.contract().build())
                .report("fact 1", EmittedFact.of("{\"invoiceId\": \"1\", \"invoice_id\": \"1\"}"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place()).isEqualTo(PLACE + ", field invoice_id");
            assertThat(finding.what())
                    .isEqualTo("expected only declared fields, but this one is not in the contract; did you mean"
                            + " \"invoiceId\"?");
        });
    }

    @Test
    void looksIntoObjectsListsAndMaps() {
        ObjectType line = new ObjectType(List.of(Sample.scalar("n", ScalarKind.INTEGER)));

        assertThat(value(new ListType(line), "[{\"n\": 1}, {\"n\": \"a\"}, 5]"))
                .extracting(finding -> finding.place().replace(PLACE, "") + " " + finding.what())
                .containsExactly(
                        ", field x[1].n expected a 32-bit integer, but was text \"a\"",
                        ", field x[2] expected an object, but was number 5");
        assertThat(value(new MapType(line), "{\"k\": {}}"))
                .extracting(finding -> finding.place().replace(PLACE, "") + " " + finding.what())
                .containsExactly(", field x{k}.n expected a value, but the field is absent");
        assertThat(whats(value(new ListType(line), "{}"))).containsExactly("expected a list, but was an object");
        assertThat(whats(value(new MapType(line), "[]"))).containsExactly("expected an object, but was a list");
        assertThat(whats(value(line, "true"))).containsExactly("expected an object, but was true");
        assertThat(whats(value(new ListType(line), "[null]"))).containsExactly("expected an object, but was null");
    }

    @Test
    void findsKeysThatAreNoneOfTheirType() {
        FieldType text = new ScalarType(ScalarKind.TEXT);
        assertThat(value(new MapType(text, new ScalarType(ScalarKind.DATE)), "{\"2026-03-02\": \"a\", \"k\": \"b\"}"))
                .extracting(finding -> finding.place().replace(PLACE, "") + " " + finding.what())
                .containsExactly(", field x{k} expected a date such as 2026-03-02, but was text \"k\"");
        assertThat(whats(value(
                        new MapType(text, new ScalarType(ScalarKind.INTEGER)),
                        "{\"1\": \"a\", \"1.5\": \"b\", \"\": \"c\"}")))
                .containsExactlyInAnyOrder(
                        "expected a 32-bit integer, but was number 1.5",
                        "expected a 32-bit integer, but was text \"\"");
        assertThat(whats(value(
                        new MapType(text, new ScalarType(ScalarKind.DECIMAL)), "{\"1.50\": \"a\", \"x\": \"b\"}")))
                .containsExactly("expected a number, but was text \"x\"");
        assertThat(whats(value(
                        new MapType(text, new ScalarType(ScalarKind.BOOLEAN)),
                        "{\"true\": \"a\", \"false\": \"b\", \"yes\": \"c\"}")))
                .containsExactly("expected true or false, but was text \"yes\"");
        assertThat(whats(value(new MapType(text, new ChoiceType(List.of("A"), false)), "{\"A\": \"a\", \"B\": \"b\"}")))
                .containsExactly("expected one of A, but was \"B\"");
    }

    @Test
    void findsAValueThatIsNotListed() {
        assertThat(whats(value(new ChoiceType(List.of("A", "B"), false), "\"C\"")))
                .containsExactly("expected one of A, B, but was \"C\"");
        assertThat(whats(value(new ChoiceType(List.of("A"), true), "7")))
                .containsExactly("expected text, but was number 7");
        assertThat(value(new ChoiceType(List.of("A"), true), "\"C\"")).isEmpty();
    }

    @Test
    void findsViolatedConstraints() {
        ScalarType number = new ScalarType(ScalarKind.DECIMAL);
        ScalarType text = new ScalarType(ScalarKind.TEXT);
        assertThat(whats(value(number, "-1", new Constraint.Minimum(new BigDecimal("0.00"), true))))
                .containsExactly("expected at least 0.00, but was number -1");
        assertThat(whats(value(number, "0", new Constraint.Minimum(BigDecimal.ZERO, false))))
                .containsExactly("expected more than 0, but was number 0");
        assertThat(value(number, "0.0", new Constraint.Minimum(BigDecimal.ZERO, true)))
                .isEmpty();
        assertThat(whats(value(number, "9.01", new Constraint.Maximum(new BigDecimal(9), true))))
                .containsExactly("expected at most 9, but was number 9.01");
        assertThat(whats(value(number, "9", new Constraint.Maximum(new BigDecimal(9), false))))
                .containsExactly("expected less than 9, but was number 9");
        assertThat(whats(value(number, "1000.05", new Constraint.Digits(3, 1))))
                .containsExactly(
                        "expected at most 3 digits before and 1 after the decimal point, but was number" + " 1000.05");
        assertThat(value(number, "100.50", new Constraint.Digits(3, 1))).isEmpty();
        assertThat(whats(value(text, "\"ab\"", new Constraint.Size(3, 5))))
                .containsExactly("expected 3 to 5 characters, but has 2");
        assertThat(whats(value(new ListType(text), "[]", new Constraint.Size(1, Integer.MAX_VALUE))))
                .containsExactly("expected at least 1 elements, but has 0");
        assertThat(whats(value(text, "\"ab1\"", new Constraint.Matches("[a-z]+"))))
                .containsExactly("expected text matching [a-z]+, but was text \"ab1\"");
        assertThat(whats(value(text, "\"  \"", new Constraint.NotBlank())))
                .containsExactly("expected text that is not blank, but was text \"  \"");
        assertThat(whats(value(text, "\"me@\"", new Constraint.Email())))
                .containsExactly("expected a mail address, but was text \"me@\"");
        assertThat(value(text, "\"a.b+c@shop.example\"", new Constraint.Email()))
                .isEmpty();
    }

    @Test
    void findsAnExpressionThatCannotBeEvaluated() {
        Findings found = value(
                new ScalarType(ScalarKind.TEXT), "\"" + "a".repeat(40_000) + "\"", new Constraint.Matches("(a|b)*"));

        assertThat(found.toString())
                .isEqualTo("[payload-constraint-not-evaluated] " + PLACE
                        + ", field x: expected text matching (a|b)*, but that could not be evaluated: the expression"
                        + " recurses too deeply on a text of 40000 characters\n  fix: correct the value where it is made,"
                        + " or the constraint on the class");
    }

    @Test
    void findsTooManyDecimalPlaces() {
        Field cents = Field.builder()
                .name("amount")
                .type(new ScalarType(ScalarKind.DECIMAL))
                .unit(new MonetaryUnit(Optional.of("EUR"), Optional.empty(), OptionalInt.of(2), false))
                .build();

        assertThat(whats(report(cents, "1.005"))).containsExactly("expected at most 2 decimal places, but was 1.005");
        assertThat(report(cents, "1.500")).isEmpty();
    }

    @Test
    void findsRolesThatAreMissingInTheEnvelope() {
        SemanticContract contract = Sample.contract()
                .putRoles(Role.EVENT_ID, new RoleLocation.InHeader("ce_id"))
                .addBusinessKey(new RoleLocation.InRecordKey())
                .build();
        EmittedFact payload = EmittedFact.of("{\"invoiceId\": \"1\"}");

        assertThat(FactCheck.of(contract).report("fact 1", payload)).isEmpty();
        assertThat(whats(FactCheck.of(contract).report("fact 1", payload.withHeader("ce_id", " "))))
                .containsExactly(
                        "expected role business-key in the record key, but it is not there",
                        "expected role event-id in header ce_id, but it is not there");
        assertThat(FactCheck.of(contract)
                        .report("fact 1", payload.withHeader("ce_id", "7").withKey("1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | a JSON object, but was a list",
                "17 | a JSON object, but was number 17",
                "{\"invoiceId\": | JSON that can be read, but was not: ",
                "{} {} | JSON that can be read, but was not: ",
                "{\"invoiceId\": \"1\", \"invoiceId\": \"2\"} | JSON that can be read, but was not: ",
            })
    void refusesWhatIsNotOneObject(String payload, String expected) {
        assertThat(FactCheck.of(Sample.contract().build()).report("fact 1", EmittedFact.of(payload)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("[payload-malformed] " + PLACE + ": expected " + expected));
    }

    @Test
    void refusesAnEmptyPayload() {
        assertThat(FactCheck.of(Sample.contract().build()).report("fact 1", EmittedFact.of("")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("payload-malformed"));
    }

    @Test
    void showsNoPersonalData() {
        Field email = Field.builder()
                .name("email")
                .type(new ScalarType(ScalarKind.TEXT))
                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "customer", Erasure.REDACT))
                .addConstraints(new Constraint.Email())
                .build();

        assertThat(whats(report(email, "\"jo at shop\"")))
                .containsExactly("expected a mail address, but was personal data, which is not shown");
        assertThat(whats(report(email, "17")))
                .containsExactly("expected text, but was personal data, which is not shown");
        Field person = Field.builder()
                .from(email)
                .name("person")
                .type(new ObjectType(List.of(Sample.scalar("age", ScalarKind.INTEGER))))
                .constraints(List.of())
                .build();
        assertThat(whats(report(person, "{\"age\": \"many\"}")))
                .containsExactly("expected a 32-bit integer, but was personal data, which is not shown");
    }

    @Test
    void shortensALongValue() {
        assertThat(whats(value(new ScalarType(ScalarKind.INTEGER), "\"" + "x".repeat(1000) + "\"")))
                .singleElement()
                .satisfies(what -> assertThat(what).hasSizeLessThan(120).endsWith("…"));
    }
}
