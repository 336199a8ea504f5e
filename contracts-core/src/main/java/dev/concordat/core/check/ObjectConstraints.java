package dev.concordat.core.check;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the Jakarta constraints of emitted objects, also those across fields that a payload check cannot see. Needs
 * Hibernate Validator on the class path. Thread-safe; close it after use.
 *
 * @since 0.1
 */
public final class ObjectConstraints implements AutoCloseable {
    private final ValidatorFactory factory;

    private ObjectConstraints(ValidatorFactory factory) {
        this.factory = factory;
    }

    /**
     * Finds a validator.
     *
     * @return the check; empty if no Hibernate Validator is on the class path
     */
    public static Optional<ObjectConstraints> ifPresent() {
        try {
            // Interpolating by parameters avoids the dependency on an expression language.
            return Optional.of(new ObjectConstraints(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()));
        } catch (ValidationException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * Checks one object.
     *
     * @param place where it is, for messages
     * @param object the object
     * @return one error for each violated constraint
     */
    public Findings report(String place, Object object) {
        List<Finding> found = factory.getValidator().validate(object).stream()
                .map(violation -> finding(place, violation))
                .toList();
        return Findings.of(found);
    }

    private static Finding finding(String place, ConstraintViolation<Object> violation) {
        String path = violation.getPropertyPath().toString();
        return Finding.error(
                Rule.OBJECT_CONSTRAINT_VIOLATED,
                path.isEmpty() ? place : place + ", member " + path,
                violation.getMessage() + " (@"
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()
                        + "), but was " + (path.isEmpty() ? "not so" : "\"" + violation.getInvalidValue() + "\""),
                "correct the object where it is made, or the constraint on the class");
    }

    @Override
    public void close() {
        factory.close();
    }
}
