package dev.concordat.core.derive;

import java.util.Optional;

/** Turns names of getters and setters into names of properties, letter by letter as Jackson 3 does. */
final class PropertyNames {
    private PropertyNames() {}

    static Optional<String> ofGetter(String method, boolean flag) {
        Optional<String> got = after("get", method);
        return got.isPresent() || !flag ? got : after("is", method);
    }

    static Optional<String> ofSetter(String method) {
        return after("set", method);
    }

    /** The rest as the JavaBeans rule spells it: URL stays, Url becomes url; names such as geteMail are no getters. */
    private static Optional<String> after(String prefix, String method) {
        if (!method.startsWith(prefix) || method.length() == prefix.length()) {
            return Optional.empty();
        }
        String rest = method.substring(prefix.length());
        char first = rest.charAt(0);
        if (!Character.isLetter(first) || Character.isLowerCase(first)) {
            return Optional.empty();
        }
        boolean abbreviation = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return Optional.of(abbreviation ? rest : Character.toLowerCase(first) + rest.substring(1));
    }
}
