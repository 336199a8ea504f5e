package dev.concordat.core.lineage;

/** How paths of fields relate. */
final class FieldPaths {
    private FieldPaths() {}

    /** Whether they are the same, or one is inside the other. */
    static boolean overlap(String one, String other) {
        return one.equals(other) || isInside(one, other) || isInside(other, one);
    }

    private static boolean isInside(String inner, String outer) {
        return inner.length() > outer.length()
                && inner.startsWith(outer)
                && ".[{".indexOf(inner.charAt(outer.length())) >= 0;
    }
}
