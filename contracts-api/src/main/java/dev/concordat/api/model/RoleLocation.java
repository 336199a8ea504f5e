package dev.concordat.api.model;

/**
 * Where a role sits.
 *
 * @since 0.1
 */
public sealed interface RoleLocation {
    /**
     * In the payload.
     *
     * @param path path of the field
     * @since 0.1
     */
    record InPayload(String path) implements RoleLocation {
        @Override
        public String toString() {
            return "field " + path;
        }
    }

    /**
     * In a header of the record or message.
     *
     * @param name name of the header
     * @since 0.1
     */
    record InHeader(String name) implements RoleLocation {
        @Override
        public String toString() {
            return "header " + name;
        }
    }

    /**
     * In the key of the record.
     *
     * @since 0.1
     */
    record InRecordKey() implements RoleLocation {
        @Override
        public String toString() {
            return "the record key";
        }
    }
}
