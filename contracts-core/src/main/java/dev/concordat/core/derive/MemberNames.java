package dev.concordat.core.derive;

import java.util.Locale;

/** Finds the method of a description that speaks of a member. */
final class MemberNames {
    private MemberNames() {}

    /** Generated getters drop the underscores of a schema's names and change the case, so both are left out of account. */
    static boolean same(String method, String member) {
        return plain(method).equals(plain(member));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
