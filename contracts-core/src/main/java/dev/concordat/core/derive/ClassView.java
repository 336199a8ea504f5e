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

    Annotations annotations();

    /** The members that make up the payload, in declared order. */
    List<MemberView> members();

    /** The constants, if the class is an enum. */
    Optional<List<ConstantView>> constants();

    /** The package of the class and the packages around it, innermost first; packages without annotations too. */
    List<PackageView> packages();
}
