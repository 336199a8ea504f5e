package dev.concordat.api.model;

import dev.concordat.api.Sensitivity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One field of a payload: what a producer states about it in a contract, or what a consumer relies on in an expectation.
 *
 * <p>A field that is not {@link #required()} may be absent or {@code null}; the two mean the same. Paths join names
 * with dots; {@code []} stands for each element of a list and {@code {}} for each value of a map. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Field {
    /**
     * Gives the name in the payload.
     *
     * @return the name
     */
    String name();

    /**
     * Gives the type.
     *
     * @return the type
     */
    FieldType type();

    /**
     * Says whether the field is always there with a value.
     *
     * @return true unless said otherwise
     */
    @Value.Default
    default boolean required() {
        return true;
    }

    /**
     * Says in which alternatives of the object around it the field is; {@link #required()} speaks of these alone.
     *
     * @return the condition; empty if the field belongs to all
     */
    Optional<PresenceCondition> onlyIf();

    /**
     * States what the field means.
     *
     * @return the meaning
     */
    Optional<BusinessMeaning> meaning();

    /**
     * States the unit of a number.
     *
     * @return the unit or currency
     */
    Optional<FieldUnit> unit();

    /**
     * States whether the value is personal data, of whom, and what erasure does.
     *
     * @return the statement
     */
    Optional<PrivacyStatement> privacy();

    /**
     * States how sensitive the value is, personal or not.
     *
     * @return the sensitivity; empty means that of the fact
     */
    Optional<Sensitivity> sensitivity();

    /**
     * Announces the end of the field.
     *
     * @return the announcement
     */
    Optional<DeprecationNotice> deprecation();

    /**
     * Lists what every value keeps to.
     *
     * @return the constraints, in a fixed order
     */
    List<Constraint> constraints();

    /**
     * Makes a required field without further statements.
     *
     * @param name the name in the payload
     * @param type the type
     * @return the field
     */
    static Field required(String name, FieldType type) {
        return builder().name(name).type(type).build();
    }

    /**
     * Makes an optional field without further statements.
     *
     * @param name the name in the payload
     * @param type the type
     * @return the field
     */
    static Field optional(String name, FieldType type) {
        return builder().name(name).type(type).required(false).build();
    }

    /**
     * Finds a field by path.
     *
     * @param fields where to start
     * @param path such as {@code repository.full_name}
     * @return the field
     */
    static Optional<Field> find(Collection<Field> fields, String path) {
        return Optional.ofNullable(byPath(fields).get(path));
    }

    /**
     * Lists fields and the fields inside them with their paths, depth first.
     *
     * @param fields where to start
     * @return fields by path, in declared order
     */
    static Map<String, Field> byPath(Collection<Field> fields) {
        Map<String, Field> found = new LinkedHashMap<>();
        collect("", fields, found);
        return found;
    }

    /**
     * Says whether one path leads into what another leads to, as {@code lines[].sku} leads into {@code lines}.
     *
     * @param inner the longer path
     * @param outer the shorter path
     * @return whether it does; a path is not inside itself
     */
    static boolean isInside(String inner, String outer) {
        return inner.length() > outer.length()
                && inner.startsWith(outer)
                && ".[{".indexOf(inner.charAt(outer.length())) >= 0;
    }

    /**
     * Says whether what two paths lead to has something in common.
     *
     * @param one a path
     * @param other another path
     * @return whether they are the same, or one is inside the other
     */
    static boolean overlap(String one, String other) {
        return one.equals(other) || isInside(one, other) || isInside(other, one);
    }

    private static void collect(String prefix, Collection<Field> fields, Map<String, Field> found) {
        for (Field field : fields) {
            String path = prefix + field.name();
            found.put(path, field);
            collectInside(path, field.type(), found);
        }
    }

    private static void collectInside(String path, FieldType type, Map<String, Field> found) {
        if (type instanceof ObjectType object) {
            collect(path + ".", object.fields(), found);
        } else if (type instanceof ListType list) {
            collectInside(path + "[]", list.element(), found);
        } else if (type instanceof MapType map) {
            collectInside(path + "{}", map.value(), found);
        }
    }

    /**
     * Starts a field.
     *
     * @return a new builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a field; {@code name} and {@code type} are required. Not thread-safe. */
    final class Builder extends ImmutableField.Builder {
        Builder() {}
    }
}
