package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.AnyType;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.ObjectType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every removal and every change of type of a field that somebody in a store relies on.
 *
 * @param reliances who relies on what
 */
record CarelessChanges(List<Reliance> reliances) {
    private static final List<FieldType> TYPES = List.of(
            new ScalarType(ScalarKind.TEXT),
            new ScalarType(ScalarKind.LONG),
            new ScalarType(ScalarKind.BOOLEAN),
            new ObjectType(List.of()),
            new ListType(new ScalarType(ScalarKind.TEXT)),
            new AnyType());

    /**
     * One expectation and the contract it is on.
     *
     * @param expectation what is relied on
     * @param contract what is promised
     */
    record Reliance(ConsumerExpectation expectation, SemanticContract contract) {
        List<Finding> findings(ContractVariant variant) {
            Findings findings =
                    ExpectationCheck.of(expectation, Optional.empty()).against(variant.of(contract));
            return findings.errors().stream().toList();
        }
    }

    static CarelessChanges in(Path store) {
        ContractStore published = ContractStore.directory(store);
        published.findings().verify();
        return new CarelessChanges(published.facts().stream()
                .flatMap(fact -> published.expectationsOn(fact).stream()
                        .map(Published::document)
                        .map(expectation -> new Reliance(
                                expectation,
                                published.latest(fact).orElseThrow().document())))
                .toList());
    }

    SortedSet<String> consumers() {
        return reliances.stream()
                .map(one -> one.expectation().consumer().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many fields are relied on; objects count, and so does every field inside them. */
    int fields() {
        return reliances.stream()
                .mapToInt(one -> Field.byPath(one.expectation().fields()).size())
                .sum();
    }

    void assertAllReported() {
        for (Reliance one : reliances) {
            assertThat(one.findings(new ContractVariant("", Optional::of)))
                    .as("as published")
                    .isEmpty();
            Field.byPath(one.expectation().fields()).forEach((path, field) -> {
                assertReported(one, path, ExpectationRule.FIELD_MISSING, ContractVariant.without(path));
                assertThat(TYPES)
                        .filteredOn(type -> isAnother(field.type(), type))
                        .hasSizeGreaterThanOrEqualTo(TYPES.size() - 1)
                        .allSatisfy(type -> assertReported(
                                one, path, ExpectationRule.FIELD_TYPE_UNREADABLE, ContractVariant.retyped(path, type)));
            });
        }
    }

    private static void assertReported(Reliance one, String path, Rule rule, ContractVariant variant) {
        assertThat(one.findings(variant)).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.place()).isEqualTo(one.contract().nameAndVersion() + ", field " + path);
            assertThat(finding.hurts().orElseThrow())
                    .startsWith(one.expectation().consumer() + " relies on it (agreed ");
        });
    }

    /** Text holds every enum that was left open; the other types differ already in JSON. */
    private static boolean isAnother(FieldType relied, FieldType type) {
        return !shape(relied).equals(shape(type));
    }

    private static String shape(FieldType type) {
        if (type instanceof ScalarType scalar) {
            return scalar.kind().toString();
        }
        return type instanceof ChoiceType
                ? ScalarKind.TEXT.toString()
                : type.getClass().getSimpleName();
    }
}
