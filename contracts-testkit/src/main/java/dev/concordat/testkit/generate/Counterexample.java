package dev.concordat.testkit.generate;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The smallest batch found on which something fails.
 *
 * @param facts the batch
 * @param seed the seed from which the failing batch is generated again, before shrinking
 * @param tries how many batches were tried until one failed
 * @since 0.1
 */
public record Counterexample(List<ObjectNode> facts, long seed, int tries) {}
