package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Comparison;
import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualityCheckTest {
    private static final Field SKUS = Field.optional(
            "lines",
            new ListType(new ObjectType(List.of(
                    Field.optional("sku", new ScalarType(ScalarKind.TEXT)),
                    Field.optional("least", new ScalarType(ScalarKind.INTEGER)),
                    Field.optional("most", new ScalarType(ScalarKind.INTEGER))))));

    private static SemanticContract contract(QualityRule rule, double percent) {
        return Sample.correctedContract(
                        Field.optional("amount", new ScalarType(ScalarKind.DECIMAL)),
                        Field.optional("from", new ScalarType(ScalarKind.INSTANT)),
                        Field.optional("to", new ScalarType(ScalarKind.INSTANT)),
                        Field.builder()
                                .from(Field.optional("email", new ScalarType(ScalarKind.TEXT)))
                                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "customer", Erasure.REDACT))
                                .build(),
                        SKUS)
                .putRoles(Role.EVENT_ID, new RoleLocation.InHeader("ce_id"))
                .addQuality(QualityStatementTest.guarantee(rule, percent))
                .build();
    }

    private static String measure(QualityRule rule, String... payloads) {
        return report(rule, payloads).measurements().get(0).toString();
    }

    private static QualityReport report(QualityRule rule, String... payloads) {
        return QualityCheck.of(contract(rule, 90))
                .measure(Stream.of(payloads).map(EmittedFact::of).toList());
    }

    private static QualityRule.Range atLeastZero() {
        return new QualityRule.Range("amount", Optional.of(BigDecimal.ZERO), Optional.empty());
    }

    @Test
    void countsKeptAndBrokenFactsAndShowsThreeOfThem() {
        assertThat(measure(
                        atLeastZero(),
                        "{\"amount\": 0}",
                        "{\"amount\": -1}",
                        "{\"amount\": \"1\"}",
                        "{\"amount\": null}",
                        "{}",
                        "{\"amount\": -2.50}",
                        "{\"amount\": -3}"))
                .isEqualTo(
                        "amount is at least 0 for 90 %: not reached, 1 of 5 facts keep it (20.00 %); fact 2: amount is"
                                + " number -1; fact 3: amount is text \"1\"; fact 6: amount is number -2.50");
    }

    @Test
    void reportsABreachWithTheWeightOfTheGuarantee() {
        QualityReport report = report(atLeastZero(), "{\"amount\": -1}", "{\"amount\": 1}");

        assertThat(report.findings().toString())
                .isEqualTo(
                        "[quality-breached] billing/invoice-issued 1.2.0: expected that amount is at least 0 for 90 %,"
                                + " but it holds for 1 of 2 (50.00 %); fact 1: amount is number -1\n"
                                + "  fix: mend the facts where they are made, or guarantee less in a new version");
        SemanticContract watched = Sample.correctedContract(Sample.amount())
                .addQuality(new QualityGuarantee(atLeastZero(), Percentage.ALL, QualitySeverity.WARNING))
                .build();
        assertThat(QualityCheck.of(watched)
                        .measure(List.of(EmittedFact.of("{\"amount\": -1}")))
                        .findings()
                        .hasErrors())
                .isFalse();
    }

    @Test
    void isExactAtTheTarget() {
        String[] nineOfTen = Stream.concat(
                        Stream.generate(() -> "{\"amount\": 1}").limit(9), Stream.of("{\"amount\": -1}"))
                .toArray(String[]::new);

        assertThat(report(atLeastZero(), nineOfTen).findings()).isEmpty();
    }

    @Test
    void saysWhyItDidNotMeasure() {
        FactId products = FactId.parse("product/products");
        QualityRule reference = new QualityRule.Reference("lines[].sku", products, "sku", FactClock.OCCURRED);
        List<EmittedFact> facts = List.of(
                EmittedFact.of("{\"lines\": [{\"sku\": \"A\"}, {\"sku\": \"B\"}]}"),
                EmittedFact.of("{\"lines\": [{\"sku\": \"A\"}]}"),
                EmittedFact.of("{\"lines\": []}"));
        QualityCheck check = QualityCheck.of(contract(reference, 50));

        assertThat(check.measure(facts))
                .hasToString("billing/invoice-issued 1.2.0: lines[].sku is a sku of product/products for 50 %: not"
                        + " measured, since the keys of product/products were not given");
        assertThat(check.withDataset(products, Set.of("A")).measure(facts))
                .hasToString(
                        "billing/invoice-issued 1.2.0: lines[].sku is a sku of product/products for 50 %: reached, 1"
                                + " of 2 facts keep it (50.00 %); fact 1: lines[].sku is text \"B\"");
        assertThat(measure(atLeastZero(), "{}"))
                .isEqualTo("amount is at least 0 for 90 %: not measured, since no fact has a value in amount");
        assertThat(measure(new QualityRule.Completeness("amout"), "{}"))
                .contains("not measured, since expected a field");
        assertThat(report(atLeastZero()).findings()).isEmpty();
    }

    @Test
    void doesNotShowPersonalData() {
        assertThat(measure(new QualityRule.Matching("email", ".+@.+"), "{\"email\": \"jane\"}"))
                .isEqualTo("email matches .+@.+ for 90 %: not reached, 0 of 1 facts keep it (0.00 %); fact 1: email is"
                        + " personal data, which is not shown");
    }

    @Test
    void countsTheSameFactOnce() {
        QualityRule unique = new QualityRule.Uniqueness(List.of("invoiceId"));
        EmittedFact one = EmittedFact.of("{\"invoiceId\": \"1\"}").withHeader("ce_id", "a");
        EmittedFact same = EmittedFact.of("{\"invoiceId\": \"1\"}").withHeader("ce_id", "b");

        assertThat(QualityCheck.of(contract(unique, 100))
                        .measure(List.of(one, one))
                        .findings())
                .isEmpty();
        assertThat(QualityCheck.of(contract(unique, 100)).measure(List.of(one, same)))
                .hasToString(
                        "billing/invoice-issued 1.2.0: invoiceId is unique for 100 %: not reached, 0 of 2 facts keep"
                                + " it (0.00 %); fact 2: invoiceId is that of fact 1");
    }

    @Test
    void comparesFieldsOfOneFactOrElement() {
        QualityRule times = new QualityRule.CrossField("from", Comparison.AT_MOST, "to");
        assertThat(measure(
                        times,
                        "{\"from\": \"2026-01-01T10:00:00Z\", \"to\": \"2026-01-01T10:30:00+01:00\"}",
                        "{\"from\": \"2026-01-01T10:00:00Z\", \"to\": \"2026-01-01T11:00:00+01:00\"}",
                        "{\"from\": \"2026-01-01T10:00:00Z\"}"))
                .isEqualTo("from is at most to for 90 %: not reached, 1 of 2 facts keep it (50.00 %); fact 1: from is"
                        + " text \"2026-01-01T10:00:00Z\" and to is text \"2026-01-01T10:30:00+01:00\"");
        QualityRule inside = new QualityRule.CrossField("lines[].least", Comparison.AT_MOST, "lines[].most");
        assertThat(measure(inside, "{\"lines\": [{\"least\": 5, \"most\": 6}, {\"least\": 1, \"most\": 2}]}"))
                .contains("1 of 1 facts keep it");
        QualityRule together = new QualityRule.CrossField("from", Comparison.PRESENT_WITH, "to");
        assertThat(measure(together, "{\"from\": \"2026-01-01T10:00:00Z\"}", "{}"))
                .endsWith("1 of 2 facts keep it (50.00 %); fact 1: from is there without to");
    }

    @Test
    void saysHowManyFactsCouldNotBeRead() {
        QualityReport report = report(atLeastZero(), "[]", "{", "{\"amount\": 1}");

        assertThat(report.unreadable()).isEqualTo(2);
        assertThat(report.findings().toString())
                .isEqualTo("[payload-malformed] billing/invoice-issued 1.2.0: expected 3 JSON objects, but 2 cannot be"
                        + " read and are not counted\n"
                        + "  fix: emit the payload as one JSON object in UTF-8");
    }
}
