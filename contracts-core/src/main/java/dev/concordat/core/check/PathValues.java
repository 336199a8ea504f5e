package dev.concordat.core.check;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The values at a path of a payload; there can be several where the path leads through lists or maps. */
final class PathValues {
    private PathValues() {}

    /** Gives the values, leaving out those that are absent or null. */
    static List<JsonNode> at(String path, JsonNode payload) {
        return slots(path, payload).stream()
                .filter(node -> !node.isNull() && !node.isMissingNode())
                .toList();
    }

    /** Gives a node for each place in which a value could be; a missing node where it is absent. */
    static List<JsonNode> slots(String path, JsonNode payload) {
        List<JsonNode> nodes = List.of(payload);
        for (String step : path.split("\\.", -1)) {
            int end = nameEnd(step);
            String name = step.substring(0, end);
            nodes = nodes.stream().map(node -> node.path(name)).toList();
            for (int at = end; at < step.length(); at += 2) {
                nodes = inside(nodes);
            }
        }
        return nodes;
    }

    /**
     * Gives, for two paths, the nodes that hold both: the payload itself, or each element of a list both lead through.
     * What is left of the paths starts there.
     */
    static List<Pair> pairs(String left, String right, JsonNode payload) {
        int shared = sharedElement(left, right);
        if (shared == 0) {
            return List.of(new Pair(at(left, payload), at(right, payload)));
        }
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode element : at(left.substring(0, shared), payload)) {
            pairs.add(new Pair(at(rest(left, shared), element), at(rest(right, shared), element)));
        }
        return pairs;
    }

    /**
     * The values of two paths inside one element.
     *
     * @param left values of the one
     * @param right values of the other
     */
    record Pair(List<JsonNode> left, List<JsonNode> right) {}

    private static String rest(String path, int shared) {
        return path.substring(shared + 1);
    }

    /** Gives the length of the longest beginning both paths share that ends with an element of a list or map. */
    private static int sharedElement(String left, String right) {
        int shared = 0;
        for (int dot = left.indexOf('.'); dot >= 0; dot = left.indexOf('.', dot + 1)) {
            boolean element = left.startsWith("[]", dot - 2) || left.startsWith("{}", dot - 2);
            if (element && right.startsWith(left.substring(0, dot + 1))) {
                shared = dot;
            }
        }
        return shared;
    }

    private static int nameEnd(String step) {
        int end = step.length();
        while (step.startsWith("[]", end - 2) || step.startsWith("{}", end - 2)) {
            end -= 2;
        }
        return end;
    }

    private static List<JsonNode> inside(List<JsonNode> nodes) {
        List<JsonNode> inside = new ArrayList<>();
        nodes.stream()
                .filter(JsonNode::isContainer)
                .forEach(node -> node.values().forEach(inside::add));
        return inside;
    }
}
