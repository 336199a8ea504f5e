package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.DimensionHistory;
import dev.concordat.api.FactClock;
import dev.concordat.api.Ordering;
import dev.concordat.api.correction.Compensation;
import dev.concordat.api.correction.Restatement;
import dev.concordat.api.correction.VersionedRows;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CastTest {
    private static FactWriter writer(SemanticContract contract) {
        return new FactWriter(contract, Set.of(), Set.of(), 1);
    }

    private static Cast cast(SemanticContract contract, CorrectionKind... handled) {
        return new Cast(writer(contract), Map.of(), Set.of(handled), Map.of(), Set.of(DeliveryHazard.REORDERING), true);
    }

    private static SemanticContract inDays(Role role) {
        SemanticContract.Builder builder = SemanticContract.builder();
        builder.from(Shop.fact())
                .addFields(Field.required("day", new ScalarType(ScalarKind.DATE)))
                .putRoles(role, new RoleLocation.InPayload("day"));
        return builder.build();
    }

    @Test
    void stepsInDaysWhereAClockIsADate() {
        assertThat(cast(Shop.fact()).step()).isEqualTo(Duration.ofMinutes(1));
        assertThat(cast(inDays(Role.VALID_FROM)).step()).isEqualTo(Duration.ofDays(1));
        SemanticContract.Builder keyed = SemanticContract.builder();
        keyed.from(inDays(Role.VALID_FROM)).roles(Map.of(Role.EVENT_ID, new RoleLocation.InPayload("day")));
        assertThat(cast(keyed.build()).step()).isEqualTo(Duration.ofMinutes(1));
        assertThat(new Cast(
                                writer(Shop.fact()),
                                Map.of(Shop.CANCELLED, writer(inDays(Role.RECORDED_AT))),
                                Set.of(),
                                Map.of(),
                                Set.of(),
                                true)
                        .step())
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void repeatsKeysOnlyWhereEveryReplacementIsHandled() {
        SemanticContract both = Shop.fact(
                new Restatement(FactClock.RECORDED, List.of()),
                new VersionedRows(DimensionHistory.OVERWRITTEN, List.of()));

        assertThat(cast(both, CorrectionKind.RESTATEMENT, CorrectionKind.VERSIONED_DIMENSION)
                        .repeatsKeys())
                .isTrue();
        assertThat(cast(both, CorrectionKind.RESTATEMENT).repeatsKeys()).isFalse();
        assertThat(cast(Shop.fact(), CorrectionKind.RESTATEMENT).repeatsKeys()).isFalse();
        SemanticContract mixed = Shop.fact(
                new Restatement(FactClock.RECORDED, List.of()),
                new Compensation(Shop.CANCELLED, false, Optional.empty()));
        assertThat(cast(mixed, CorrectionKind.RESTATEMENT).repeatsKeys()).isTrue();
    }

    @Test
    void tellsWhatIsHandledFromWhatIsStated() {
        SemanticContract contract = Shop.fact(new Restatement(FactClock.OCCURRED, List.of()));

        assertThat(cast(contract, CorrectionKind.RESTATEMENT).handled(Restatement.class))
                .hasSize(1);
        assertThat(cast(contract, CorrectionKind.COMPENSATION).handled(Restatement.class))
                .isEmpty();
        assertThat(cast(contract).latestBy()).isEqualTo(FactClock.OCCURRED);
        assertThat(cast(Shop.fact()).latestBy()).isEqualTo(FactClock.RECORDED);
        assertThat(cast(contract).handles(DeliveryHazard.REORDERING)).isTrue();
        assertThat(cast(contract).handles(DeliveryHazard.DUPLICATES)).isFalse();
    }

    @Test
    void overtakesWhereNoOrderIsPromised() {
        assertThat(cast(Shop.restated(Ordering.NONE)).canOvertake(true)).isTrue();
        assertThat(cast(Shop.restated(Ordering.PER_KEY)).canOvertake(true)).isFalse();
        assertThat(cast(Shop.restated(Ordering.PER_KEY)).canOvertake(false)).isTrue();
        assertThat(cast(Shop.restated(Ordering.TOTAL)).canOvertake(false)).isFalse();
    }
}
