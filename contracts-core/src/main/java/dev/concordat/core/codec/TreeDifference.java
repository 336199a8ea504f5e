package dev.concordat.core.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Lists the paths at which two documents differ, outermost first. */
final class TreeDifference {
    private TreeDifference() {}

    static List<String> between(Located one, Located other) {
        List<String> paths = new ArrayList<>();
        compare(one, other, paths);
        return paths;
    }

    private static void compare(Located one, Located other, List<String> paths) {
        if (one.value() instanceof Located.Members left && other.value() instanceof Located.Members right) {
            TreeSet<String> names = new TreeSet<>(left.byName().keySet());
            names.addAll(right.byName().keySet());
            for (String name : names) {
                Located a = left.byName().get(name);
                Located b = right.byName().get(name);
                if (a == null || b == null) {
                    paths.add(one.path().isEmpty() ? name : one.path() + "." + name);
                } else {
                    compare(a, b, paths);
                }
            }
        } else if (one.value() instanceof Located.Elements left
                && other.value() instanceof Located.Elements right
                && left.inOrder().size() == right.inOrder().size()) {
            for (int index = 0; index < left.inOrder().size(); index++) {
                compare(left.inOrder().get(index), right.inOrder().get(index), paths);
            }
        } else if (!one.value().equals(other.value())) {
            paths.add(one.path());
        }
    }
}
