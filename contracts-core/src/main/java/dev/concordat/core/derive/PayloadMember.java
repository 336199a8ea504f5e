package dev.concordat.core.derive;

import dev.concordat.api.model.Field;

/**
 * A member of the class, or of an object inside it, with its place in the payload. Members inside lists and maps are not
 * among them: no single value of the fact sits there.
 *
 * @param path path of the field
 * @param place where it is declared, for messages
 * @param annotations what it carries
 * @param field the field it became
 */
record PayloadMember(String path, String place, Annotations annotations, Field field) {}
