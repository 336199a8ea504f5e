package dev.concordat.core.check;

import dev.concordat.api.Sensitivity;
import dev.concordat.api.model.Field;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import java.util.Optional;

/** How much harm it does if the fact or a field gets to the wrong people. A field without a word has that of the fact. */
final class SensitivityStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        Optional<Sensitivity> ofFact = stated.contract().sensitivity();
        stated.contract().fieldsByPath().forEach((path, field) -> {
            Optional<Sensitivity> effective = field.sensitivity().or(() -> ofFact);
            if (field.privacy().isPresent()
                    && effective.filter(Sensitivity.PUBLIC::equals).isPresent()) {
                found.fieldError(
                        ContractRule.PERSONAL_DATA_PUBLIC,
                        path,
                        "the field is " + field.privacy().get().classification() + " data of subject "
                                + field.privacy().get().subject() + ", but "
                                + (field.sensitivity().isPresent() ? "it" : "the fact") + " is PUBLIC",
                        "raise the sensitivity with @Classified, or drop @Personal if it concerns nobody");
            }
            field.sensitivity()
                    .filter(own ->
                            ofFact.filter(fact -> fact.compareTo(own) < 0).isPresent())
                    .ifPresent(own -> found.fieldError(
                            ContractRule.SENSITIVITY_BELOW_FIELD,
                            path,
                            "the field is " + own + ", but the fact as a whole is only " + ofFact.get(),
                            "raise @Classified of the fact, or drop it there so that its most sensitive field counts"));
        });
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        Sensitivity most = relied.expectation().clearance();
        relied.contract()
                .sensitivity()
                .filter(whole -> whole.compareTo(most) > 0)
                .ifPresent(whole -> found.error(
                        ExpectationRule.SENSITIVITY_ABOVE_CLEARANCE,
                        "expected at most " + most + ", but the fact is " + whole,
                        "offer a fact without what makes it " + whole,
                        "read another fact, or have the clearance raised and declare clearance = " + whole));
        relied.received()
                .forEach((path, field) -> ownAbove(field, most)
                        .ifPresent(own -> found.fieldError(
                                ExpectationRule.SENSITIVITY_ABOVE_CLEARANCE,
                                path,
                                "expected at most " + most + ", but the field is " + own,
                                "offer the fact without the field",
                                "drop the field from the record, or have the clearance raised and declare clearance = "
                                        + own)));
    }

    private static Optional<Sensitivity> ownAbove(Field field, Sensitivity most) {
        return field.sensitivity().filter(own -> own.compareTo(most) > 0);
    }
}
