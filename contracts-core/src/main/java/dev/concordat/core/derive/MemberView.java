package dev.concordat.core.derive;

import java.util.Map;

/**
 * One member of a class that is part of the payload.
 *
 * @param name its name in the source
 * @param type its type
 * @param annotations all annotations, wherever on the member they were written
 */
record MemberView(String name, TypeView type, Annotations annotations) {
    /** The same with types in the place of type variables. */
    MemberView with(Map<String, TypeView> types) {
        return new MemberView(name, type.with(types), annotations);
    }

    /** The same with the value that is written where its class has only one, and with what is said of that value. */
    MemberView unfolded() {
        return type.onlyValue()
                .map(value -> new MemberView(
                        name, value.type(), annotations.and(value.annotations().withoutJackson())))
                .map(MemberView::unfolded)
                .orElse(this);
    }
}
