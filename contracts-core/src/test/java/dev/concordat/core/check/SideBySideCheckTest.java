package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideBySideCheckTest {
    private static final Field NOTE = Field.optional("note", new ScalarType(ScalarKind.TEXT));

    private static Field amount(boolean minorUnits) {
        return Field.builder()
                .name("amount")
                .type(new ScalarType(ScalarKind.DECIMAL))
                .unit(new MonetaryUnit(Optional.of("EUR"), Optional.empty(), OptionalInt.empty(), minorUnits))
                .build();
    }

    private static SemanticContract contract(String version, Field... fields) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(Sample.contract(fields).build());
        return builder.version(Version.parse(version)).build();
    }

    private static final SemanticContract ONE = contract("1.2.0", amount(false), NOTE);
    private static final SemanticContract TWO = contract("2.0.0", amount(false), NOTE);

    private static List<EmittedFact> facts(String... payloads) {
        return Stream.of(payloads).map(EmittedFact::of).toList();
    }

    private static String report(SemanticContract other, List<EmittedFact> left, List<EmittedFact> right) {
        return SideBySideCheck.of(ONE, other).report(left, right).toString();
    }

    @Test
    void agreesWhereBothSayTheSameInWhateverOrderOfKeys() {
        assertThat(report(
                        TWO,
                        facts("{\"invoiceId\":\"a\",\"amount\":1.50}", "{\"invoiceId\":\"b\",\"amount\":2}"),
                        facts("{\"invoiceId\":\"b\",\"amount\":2.0}", "{\"invoiceId\":\"a\",\"amount\":1.5}")))
                .isEmpty();
    }

    @Test
    void namesTheFirstKeyThatDiffers() {
        assertThat(report(
                        TWO,
                        facts("{\"invoiceId\":\"a\",\"amount\":1.50,\"note\":\"x\"}"),
                        facts("{\"invoiceId\":\"a\",\"amount\":150}")))
                .isEqualTo("""
                        [lines-disagree] billing/invoice-issued 2.0.0, field amount: expected the same of key ["a"] in both versions, but it is [1.50] in 1.2.0 and [150] in 2.0.0
                          fix: emit both versions from the same source, or raise the revision of what means something else
                        [lines-disagree] billing/invoice-issued 2.0.0, field note: expected the same of key ["a"] in both versions, but it is ["x"] in 1.2.0 and [] in 2.0.0
                          fix: emit both versions from the same source, or raise the revision of what means something else""");
    }

    @Test
    void leavesOutWhatIsInAnotherUnitAndCountsTheFactsOfAKey() {
        SemanticContract cents = contract("2.0.0", amount(true), NOTE);

        assertThat(SideBySideCheck.of(ONE, cents).compared()).containsExactly("invoiceId", "note");
        assertThat(report(
                        cents, facts("{\"invoiceId\":\"a\"}", "{\"invoiceId\":\"a\"}"), facts("{\"invoiceId\":\"a\"}")))
                .isEqualTo("""
                        [lines-disagree] billing/invoice-issued 2.0.0: expected as many facts of key ["a"] in both versions, but there are 2 in 1.2.0 and 1 in 2.0.0
                          fix: emit both versions from the same source, or raise the revision of what means something else""");
    }

    @Test
    void failsWhereThereIsNothingToCompare() {
        assertThat(report(TWO, facts(), facts("{\"invoiceId\":\"a\"}")))
                .contains("expected something to compare, but there are 0 and 1 keys");
    }

    @Test
    void refusesOtherFactsAndFactsWithoutAKey() {
        SemanticContract other = SemanticContract.builder()
                .fact(FactId.parse("billing/paid"))
                .version(Version.parse("1.0.0"))
                .build();
        SemanticContract.Builder keyless = SemanticContract.builder();
        keyless.from(TWO).businessKey(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySideCheck.of(ONE, other))
                .withMessage("expected two versions of one fact, but was billing/invoice-issued and billing/paid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySideCheck.of(ONE, keyless.build()))
                .withMessage(
                        "expected a business key to compare by, but billing/invoice-issued 2.0.0 states none; mark it"
                                + " with @BusinessKey");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(TWO, facts("{"), facts("{}")))
                .withMessageStartingWith("expected facts as JSON, but { cannot be read: ");
    }
}
