package dev.concordat.core.derive;

import java.util.List;

/**
 * The type of a member or of a type argument.
 *
 * @param declared the class, for an array its element class with {@code array} set
 * @param arguments type arguments, empty if none or raw
 * @param array whether it is an array
 * @param annotations annotations on this use of the type
 * @param text the type as it is written in source, for messages
 */
record TypeView(ClassView declared, List<TypeView> arguments, boolean array, Annotations annotations, String text) {
    String name() {
        return declared.qualifiedName() + (array ? "[]" : "");
    }
}
