package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordat.api.FactId;
import dev.concordat.api.Naming;
import dev.concordat.api.Stage;
import dev.concordat.api.Version;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.DeliveryPromises;
import dev.concordat.api.correction.NonePromised;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SemanticContractTest {
    private static final Field ID = Field.required("id", new ScalarType(ScalarKind.TEXT));

    private static SemanticContract.Builder contract() {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.fact(FactId.parse("billing/invoice-issued")).version(Version.parse("1.0.0"));
        return builder;
    }

    @Test
    void promisesNothingThatIsNotSaid() {
        SemanticContract contract = contract().build();

        assertThat(contract.stage()).isEqualTo(Stage.DRAFT);
        assertThat(contract.naming()).isEqualTo(Naming.AS_WRITTEN);
        assertThat(contract.delivery()).isEqualTo(DeliveryPromises.NONE);
        assertThat(contract.corrections()).isEmpty();
        assertThat(contract.fields()).isEmpty();
    }

    @Test
    void isNamedByFactAndVersion() {
        assertThat(contract().build().nameAndVersion()).isEqualTo("billing/invoice-issued 1.0.0");
    }

    @Test
    void needsFactAndVersion() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SemanticContract.builder().build())
                .withMessage("Cannot build SemanticContract, some of required attributes are not set [fact, version]");
    }

    @Test
    void findsFieldsByPath() {
        SemanticContract.Builder builder = contract();
        SemanticContract contract = builder.addFields(ID).build();

        assertThat(contract.field("id")).containsSame(ID);
        assertThat(contract.field("other")).isEmpty();
        assertThat(contract.fieldsByPath()).containsOnlyKeys("id");
    }

    @Test
    void listsCompensationsAmongItsCorrections() {
        Compensation compensation = new Compensation(FactId.parse("billing/credit"), true, Optional.empty());
        SemanticContract.Builder builder = contract();

        assertThat(builder.addCorrections(compensation, new NonePromised())
                        .build()
                        .compensatedBy())
                .containsExactly(compensation);
    }

    @Test
    void listsRolesInTheirOrderAndCannotBeChanged() {
        SemanticContract.Builder builder = contract();
        SemanticContract contract = builder.putRoles(Role.CORRELATION, new RoleLocation.InHeader("c"))
                .putRoles(Role.EVENT_ID, new RoleLocation.InHeader("e"))
                .build();

        assertThat(contract.roles().keySet()).containsExactly(Role.EVENT_ID, Role.CORRELATION);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> contract.fields().add(ID));
    }

    @Test
    void contextsAreNamedLikeFiles() {
        assertThat(ContextRecord.builder().name("billing").build().owner()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContextRecord.builder().name("../x").build())
                .withMessage("context name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"../x\"");
    }
}
