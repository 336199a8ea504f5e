package dev.concordat.core.derive;

import java.util.Optional;

/**
 * One member of a class as its payload has it, in text. Immutable and thread-safe.
 *
 * @param name its name in the source, or in the schema of a generated class
 * @param type its type in the payload, for messages
 * @param source the same type as a source file of another package would write it, fully qualified; empty if it cannot,
 *     because a class in it is not public or has type parameters that are not given
 * @since 0.1
 */
public record MemberOutline(String name, String type, Optional<String> source) {}
