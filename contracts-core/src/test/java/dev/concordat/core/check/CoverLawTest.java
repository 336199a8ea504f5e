package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.QualitySeverity;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.Stage;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FreshnessPromises;
import dev.concordat.api.model.IdentityRules;
import dev.concordat.api.model.LifecyclePromises;
import dev.concordat.api.model.Percentage;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.QualityGuarantee;
import dev.concordat.api.model.QualityRule;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.model.ServiceLevelPromises;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A contract covers whoever asks for exactly what it states. */
class CoverLawTest {

    @Property
    void coversWhatItStates(
            @ForAll @IntRange(min = 1, max = 1000) int minutes,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll KeyScope scope,
            @ForAll KeyReuse reuse,
            @ForAll Stage stage,
            @ForAll Sensitivity sensitivity,
            @ForAll PrivacyClass classification) {
        Duration time = Duration.ofMinutes(minutes);
        FactId before = FactId.parse("billing/order-billed");
        IdentityRules identity = new IdentityRules(scope, reuse, Optional.of(time));
        ServiceLevelPromises level = new ServiceLevelPromises(
                Optional.of(Percentage.of(percent)),
                Optional.of(Percentage.of(percent)),
                Optional.of(time),
                Optional.of(time),
                time);
        QualityGuarantee guarantee = new QualityGuarantee(
                new QualityRule.Completeness("email"), Percentage.of(percent), QualitySeverity.ERROR);
        Field email = email(sensitivity, classification);

        SemanticContract contract = Sample.correctedContract(email)
                .stage(stage)
                .lifecycle(new LifecyclePromises.OfFact(false, List.of(before), List.of(), true))
                .freshness(new FreshnessPromises.Promised(
                        FactClock.OCCURRED, time, Optional.empty(), Percentage.ALL, time, Optional.empty()))
                .identity(identity)
                .serviceLevel(level)
                .sensitivity(sensitivity)
                .addQuality(guarantee)
                .deprecationPolicy(new DeprecationPromises(Map.of(Stage.INTERNAL, time), false))
                .build();
        ConsumerExpectation expectation = Sample.expectation(email)
                .atLeast(stage)
                .addAfter(before)
                .maxAge(time)
                .identity(identity)
                .serviceLevel(level)
                .clearance(sensitivity)
                .mayReceive(classification)
                .addQuality(guarantee)
                .notice(time)
                .answerWithin(time)
                .build();

        assertThat(ExpectationCheck.of(expectation, Sample.OWNER)
                        .against(contract, Sample.context().build()))
                .isEmpty();
    }

    private static Field email(Sensitivity sensitivity, PrivacyClass classification) {
        Field.Builder email = Field.builder();
        email.from(Field.optional("email", new ScalarType(ScalarKind.TEXT))).sensitivity(sensitivity);
        return classification == PrivacyClass.NOT_PERSONAL
                ? email.build()
                : email.privacy(PrivacyStatement.builder()
                                .classification(classification)
                                .subject("customer")
                                .addPurposes("revenue-recognition")
                                .build())
                        .build();
    }
}
