package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.check.FactCheck;
import dev.concordat.core.derive.fixture.Payments;
import dev.concordat.core.derive.fixture.Payments.AccountChanged;
import dev.concordat.core.derive.fixture.Payments.Means;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Objects of one of several types; what a contract says is held against what Jackson writes. */
class AlternativesTest {
    private static final Means CARD = new Payments.Card("1234", "h");
    private static final Means CHEQUE = new Payments.Cheque("b", "h");

    private static String checked(Class<?> fact, Object instance) {
        String by2 = TwoJacksons.problems(fact, TwoJacksons.two(instance));
        assertThat(by2).isEqualTo(TwoJacksons.problems(fact, TwoJacksons.three(instance)));
        return by2;
    }

    private static List<String> inWords(Class<?> fact) {
        return Field.byPath(Contracts.of(fact).fields()).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + PresenceCondition.presence(entry.getValue()))
                .toList();
    }

    private static List<String> said(Class<?> fact) {
        return Contracts.derive(fact).findings().errors().stream()
                .map(finding -> finding.place().replace("class dev.concordat.core.derive.fixture.Payments.", "") + ": "
                        + finding.what())
                .toList();
    }

    @Test
    void foldsTheTypesOfSealedInterface() {
        for (Means means : List.of(CARD, CHEQUE, new Payments.Cash())) {
            assertThat(checked(
                            Payments.PaymentMade.class,
                            new Payments.PaymentMade("p", means, List.of(CARD, CHEQUE), Map.of("a", means))))
                    .isEmpty();
        }
        assertThat(inWords(Payments.PaymentMade.class))
                .startsWith(
                        "id: always there",
                        "means: always there",
                        "means.kind: always there",
                        "means.number: there if kind is card",
                        "means.holder: there if kind is card or cheque",
                        "means.bank: there if kind is cheque",
                        "more: always there",
                        "more[].kind: always there");
        assertThat(Field.find(Contracts.of(Payments.PaymentMade.class).fields(), "means.kind")
                        .orElseThrow()
                        .type())
                .isEqualTo(new ChoiceType(List.of("card", "cheque", "cash"), false));
    }

    @Test
    void takesMemberThatSaysWhichTypeItIs() {
        Payments.Parcel parcel = new Payments.Parcel("parcel", Optional.of("n"), "c");
        for (Payments.Delivery delivery : List.of(parcel, new Payments.Pickup("pickup", Optional.empty()))) {
            assertThat(checked(Payments.GoodsLeft.class, new Payments.GoodsLeft("g", delivery, parcel)))
                    .isEmpty();
        }
        assertThat(inWords(Payments.GoodsLeft.class))
                .containsExactly(
                        "id: always there",
                        "delivery: always there",
                        "delivery.type: always there",
                        "delivery.note: may be absent",
                        "delivery.carrier: there if type is parcel",
                        "parcel: always there",
                        "parcel.type: always there",
                        "parcel.note: may be absent",
                        "parcel.carrier: always there");
        Field type = Field.find(Contracts.of(Payments.GoodsLeft.class).fields(), "delivery.type")
                .orElseThrow();
        assertThat(type.type()).isEqualTo(new ChoiceType(List.of("parcel", "pickup"), true));
        assertThat(type.meaning().orElseThrow().text()).isEqualTo("How the goods leave the house");
    }

    @Test
    void readsFactOfSeveralTypes() {
        for (AccountChanged fact : List.of(
                new AccountChanged.Opened("a", "o"),
                new AccountChanged.Closed("a", "r"),
                new AccountChanged.MovedAbroad("a", "c"))) {
            assertThat(checked(AccountChanged.class, fact)).isEmpty();
        }
        assertThat(inWords(AccountChanged.class))
                .containsExactly(
                        "@type: always there",
                        "accountId: always there",
                        "owner: there if @type is Opened",
                        "reason: there if @type is Closed",
                        "country: there if @type is MovedAbroad");
        assertThat(Contracts.of(AccountChanged.class).businessKey()).hasSize(1);
    }

    @Test
    void namesTypesAsJacksonDoesWhereNothingIsSaid() {
        assertThat(checked(Payments.PlainSeen.class, new Payments.PlainSeen(new Payments.Plain.One(1))))
                .isEmpty();
    }

    @Test
    void findsFieldsOfAnotherAlternative() {
        SemanticContract contract = Contracts.of(AccountChanged.class);
        byte[] json =
                "{\"@type\": \"Closed\", \"accountId\": \"a\", \"owner\": \"o\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(FactCheck.of(contract).report("fact", EmittedFact.of(json)).toString())
                .isEqualTo(
                        "[payload-field-missing] billing/account-changed 0.1.0, fact, field reason: expected a value, but"
                                + " the field is absent\n"
                                + "  fix: emit the field, or declare it Optional or @Nullable in a new version\n"
                                + "[payload-field-undeclared, warning] billing/account-changed 0.1.0, fact, field owner: expected"
                                + " the field only if @type is Opened, but @type is text \"Closed\"\n"
                                + "  fix: leave the field out there, or declare it for that alternative too");
    }

    @Test
    void saysWhyTypesCannotBeToldApart() {
        String expected = ": expected a type with a known form in JSON, but was Payments.";
        assertThat(said(Payments.BadlyTold.class))
                .containsExactly(
                        "BadlyTold, member byClass" + expected
                                + "ByClass, one of several types that are told apart by CLASS,"
                                + " which is no word of the context; use @JsonTypeInfo(use = NAME)",
                        "BadlyTold, member silent" + expected
                                + "Silent, one of several types, and nothing in the payload says"
                                + " which: @JsonTypeInfo is missing",
                        "BadlyTold, member unlisted" + expected
                                + "Unlisted, one of several types that are not named; name"
                                + " them with @JsonSubTypes, or seal the type",
                        "BadlyTold, member wrapped" + expected
                                + "Wrapped, one of several types whose name is written as"
                                + " WRAPPER_OBJECT; write it as PROPERTY",
                        "Clash: expected \"a\" to say only of which type an object is, but it is also a member of:"
                                + " Payments$ClashOne",
                        "Differing: expected one statement on \"a\", but it differs between: Payments$DifferingOne,"
                                + " Payments$DifferingTwo",
                        "Differing: expected one statement on \"b\", but it differs between: Payments$DifferingOne,"
                                + " Payments$DifferingTwo");
    }

    @Test
    void knowsWhatConsumerTakesForOthers() {
        ConsumerExpectation expectation = Expectations.of(Payments.KnownPayment.class);

        assertThat(Field.find(expectation.fields(), "means.kind").orElseThrow().type())
                .isEqualTo(new ChoiceType(List.of("card"), true));
        assertThat(Field.find(expectation.fields(), "means.number")
                        .orElseThrow()
                        .onlyIf())
                .contains(new PresenceCondition("kind", List.of("card")));
    }
}
