package dev.concordat.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.api.Erasure;
import dev.concordat.api.FactClock;
import dev.concordat.api.PrivacyClass;
import dev.concordat.api.PurposeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small statements a contract is made of. */
class StatementTest {
    @Test
    void privacyNamesItsSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyStatement.of(PrivacyClass.PERSONAL, " ", Erasure.NOT_STATED))
                .withMessage("personal data names its subject, such as \"customer\"");
    }

    @Test
    void meaningIsASentenceAtARevision() {
        assertThat(BusinessMeaning.of("owed").revision()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessMeaning.of(" "))
                .withMessage("a meaning must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessMeaning("owed", 0, List.of(), List.of()))
                .withMessage("a meaning revision must be 1 or more, but was 0");
    }

    @Test
    void meaningKeepsItsListsToItself() {
        List<String> excludes = new ArrayList<>();
        List<String> notFor = new ArrayList<>();
        BusinessMeaning meaning = new BusinessMeaning("owed", 1, excludes, notFor);
        excludes.add("x");
        notFor.add("x");

        assertThat(meaning).isEqualTo(BusinessMeaning.of("owed"));
    }

    @Test
    void termHasANameAndAMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GlossaryTerm("", "a demand for payment", List.of()))
                .withMessage("a term has a name and a meaning");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GlossaryTerm("invoice", " ", List.of()))
                .withMessage("a term has a name and a meaning");
        assertThat(new GlossaryTerm("invoice", "a demand for payment", List.of("pro-forma")).excludes())
                .containsExactly("pro-forma");
    }

    @Test
    void purposeHasAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeclaredPurpose("", PurposeKind.OPERATIONAL, Optional.empty()))
                .withMessage("a purpose has an id");
    }

    @Test
    void locationsSayWhereToLook() {
        assertThat(new RoleLocation.InPayload("a.b")).hasToString("field a.b");
        assertThat(new RoleLocation.InHeader("ce_id")).hasToString("header ce_id");
        assertThat(new RoleLocation.InRecordKey()).hasToString("the record key");
    }

    @Test
    void idsAreSpelledLikeNames() {
        assertThat(FactClock.OCCURRED.inWords()).isEqualTo("the occurred clock");
        assertThat(Role.OCCURRED_AT.id()).isEqualTo("occurred-at");
        assertThat(ScalarKind.BIG_INTEGER.id()).isEqualTo("big-integer");
        assertThat(PurposeKind.FINANCIAL_REPORTING.id()).isEqualTo("financial-reporting");
    }
}
