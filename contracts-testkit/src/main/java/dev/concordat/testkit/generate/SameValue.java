package dev.concordat.testkit.generate;

import tools.jackson.databind.JsonNode;

/** Whether two values say the same: absent is null, and 1.0 is 1.00. */
final class SameValue {
    private SameValue() {}

    static boolean of(JsonNode one, JsonNode other) {
        boolean noOne = one.isMissingNode() || one.isNull();
        boolean noOther = other.isMissingNode() || other.isNull();
        if (noOne || noOther) {
            return noOne && noOther;
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }
}
