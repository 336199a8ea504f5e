package dev.concordat.core.check;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.PayloadRule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The only class that touches the validator, so that all others load without one. */
final class HibernateConstraints implements AutoCloseable {
    // Interpolating by parameters avoids the dependency on an expression language.
    private final ValidatorFactory factory = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    Findings report(String place, Object object) {
        List<Finding> found = factory.getValidator().validate(object).stream()
                .map(violation -> finding(place, violation))
                .toList();
        return Findings.of(found);
    }

    private static Finding finding(String place, ConstraintViolation<Object> violation) {
        String path = violation.getPropertyPath().toString();
        return Finding.error(
                PayloadRule.OBJECT_CONSTRAINT_VIOLATED,
                path.isEmpty() ? place : place + ", member " + path,
                // The value is not shown: it may be personal, and the check of the payload shows those that are not.
                "expected the object to keep @"
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()
                        + ", but it does not: " + violation.getMessage(),
                "correct the object where it is made, or the constraint on the class");
    }

    @Override
    public void close() {
        factory.close();
    }
}
