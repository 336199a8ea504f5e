package dev.concordat.core.lineage;

import static dev.concordat.core.lineage.LineageSample.INPUT;
import static dev.concordat.core.lineage.LineageSample.check;
import static dev.concordat.core.lineage.LineageSample.derived;
import static dev.concordat.core.lineage.LineageSample.input;
import static dev.concordat.core.lineage.LineageSample.output;
import static dev.concordat.core.lineage.LineageSample.text;
import static dev.concordat.core.lineage.LineageSample.whats;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Erasure;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldLineage;
import dev.concordat.api.model.PrivacyStatement;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProtectionOfInputsTest {
    @Test
    void rejectsLowerPrivacyClassUnlessAnonymised() {
        SemanticContract.Builder input = input();
        input.addFields(Field.builder()
                .name("email")
                .type(new ScalarType(ScalarKind.TEXT))
                .privacy(PrivacyStatement.of(PrivacyClass.PERSONAL, "customer", Erasure.DELETE))
                .build());
        SemanticContract.Builder output = output();
        output.addFields(text("who")).addLineage(derived("who", "email", Map.of()));
        SemanticContract.Builder anonymous = output();
        anonymous
                .addFields(text("who"))
                .addLineage(new FieldLineage("who", INPUT, List.of("email"), "hashed", 1, true, Map.of()));

        assertThat(whats(check(output, input)))
                .containsExactly("expected privacy class PERSONAL or above, as field email of input"
                        + " billing/invoice-issued 1.2.0, from which it is derived, but it is NOT_PERSONAL");
        assertThat(check(anonymous, input)).isEmpty();
    }
}
