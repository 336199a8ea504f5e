package dev.concordat.core.derive;

import java.util.List;
import java.util.Optional;

/**
 * What derivation needs to know of a class, whoever read it: reflection over a loaded class, or later the compiler over
 * a source file. Two views of one class are equal.
 */
interface ClassView {
    String qualifiedName();

    String simpleName();

    boolean isRecord();

    /**
     * Says what the class is, in words that follow "but was", if its members cannot be known; empty if its instances are
     * objects with the members given.
     */
    Optional<String> obstacle();

    Annotations annotations();

    /** The annotations of the class and of all that it extends and implements, nearest first. */
    Annotations annotationsUpwards();

    /** Whether it extends or implements a class, or is that class. */
    boolean extendsNamed(String qualifiedName);

    /** The member that {@code @JsonValue} names: its value is written in the place of an instance. */
    Optional<MemberView> onlyValue();

    /** The classes that its instances can be of, if the payload says of which they are. */
    Optional<Alternatives> alternatives();

    /** Says in which forms instances are written, in words that follow its name, if versions of Jackson differ. */
    Optional<String> severalForms();

    /** The members that make up the payload, in declared order where there is one. */
    List<MemberView> members();

    /** The type variables it declares, named as in {@link TypeView#variable}. */
    List<String> typeVariables();

    /** The constants, if the class is an enum. */
    Optional<List<ConstantView>> constants();

    /** The package of the class and the packages around it, innermost first; packages without annotations too. */
    List<PackageView> packages();
}
