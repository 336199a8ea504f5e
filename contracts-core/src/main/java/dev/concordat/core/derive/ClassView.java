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

    /** The members that make up the payload, in declared order where there is one. */
    List<MemberView> members();

    /** The type variables it declares, named as in {@link TypeView#variable}. */
    List<String> typeVariables();

    /** The constants, if the class is an enum. */
    Optional<List<ConstantView>> constants();

    /** The package of the class and the packages around it, innermost first; packages without annotations too. */
    List<PackageView> packages();
}
