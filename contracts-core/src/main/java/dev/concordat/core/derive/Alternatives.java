package dev.concordat.core.derive;

import java.util.Map;
import java.util.Optional;

/**
 * The classes that an object can be of, and how its payload says of which it is.
 *
 * @param discriminator the field that says it
 * @param isMember whether the field is a member of the classes, else it is written beside their members
 * @param byValue the classes by the value of the field, in declared order
 * @param others what a reader takes for any other value, if it has something for it
 */
record Alternatives(
        String discriminator, boolean isMember, Map<String, ClassView> byValue, Optional<ClassView> others) {}
