package dev.concordat.testkit.generate;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two batches of valid facts that differ in one field of one fact.
 *
 * @param path the field
 * @param base the facts before
 * @param changed the facts after
 * @param position position of the changed fact, from 0
 * @since 0.1
 */
public record Mutation(String path, List<ObjectNode> base, List<ObjectNode> changed, int position) {}
