package dev.concordat.core.check;

import dev.concordat.core.finding.Findings;
import java.util.Optional;

/**
 * Checks the Jakarta constraints of emitted objects, also those across fields that a payload check cannot see. Needs
 * Hibernate Validator on the class path. Thread-safe; close it after use.
 *
 * @since 0.1
 */
public final class ObjectConstraints implements AutoCloseable {
    private final HibernateConstraints constraints;

    private ObjectConstraints(HibernateConstraints constraints) {
        this.constraints = constraints;
    }

    /**
     * Finds a validator.
     *
     * @return the check; empty if no Hibernate Validator is on the class path
     */
    public static Optional<ObjectConstraints> ifPresent() {
        return isThere("jakarta.validation.Validation") && isThere("org.hibernate.validator.HibernateValidator")
                ? Optional.of(new ObjectConstraints(new HibernateConstraints()))
                : Optional.empty();
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, ObjectConstraints.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
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
        return constraints.report(place, object);
    }

    @Override
    public void close() {
        constraints.close();
    }
}
