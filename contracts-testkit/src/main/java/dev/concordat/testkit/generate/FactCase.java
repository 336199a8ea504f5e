package dev.concordat.testkit.generate;

import tools.jackson.databind.node.ObjectNode;

/**
 * A fact that shows one case a contract allows.
 *
 * @param description what is special, such as {@code field note absent}
 * @param fact the fact
 * @since 0.1
 */
public record FactCase(String description, ObjectNode fact) {}
