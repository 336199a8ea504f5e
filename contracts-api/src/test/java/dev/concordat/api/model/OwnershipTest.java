package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    @Test
    void saysItInWords() {
        assertThat(new Ownership("billing-core", Optional.empty(), List.of()).inWords())
                .isEqualTo("billing-core");
        assertThat(new Ownership("billing-core", Optional.of("billing@shop.example"), List.of()).inWords())
                .isEqualTo("billing-core (billing@shop.example)");
    }

    @Test
    void keepsItsStepsToItself() {
        List<EscalationStep> steps = new ArrayList<>();
        Ownership owner = new Ownership("billing-core", Optional.empty(), steps);
        steps.add(new EscalationStep("on-call", Duration.ofMinutes(30)));

        assertThat(owner.escalation()).isEmpty();
    }

    @Test
    void refusesNoTeam() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ownership(" ", Optional.empty(), List.of()))
                .withMessage("an owner names a team, but was \" \"");
    }

    @Test
    void refusesStepsNobodyCanTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationStep("", Duration.ofMinutes(30)))
                .withMessage("an escalation step names whom to call, but was \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationStep("on-call", Duration.ZERO))
                .withMessage("an escalation time must be positive, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationStep("on-call", Duration.ofSeconds(-1)))
                .withMessage("an escalation time must be positive, but was PT-1S");
    }
}
