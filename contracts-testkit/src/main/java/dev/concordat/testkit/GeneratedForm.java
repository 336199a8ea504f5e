package dev.concordat.testkit;

import java.util.Arrays;
import java.util.Optional;

/** Generators whose classes have a JSON form that Jackson's defaults do not know. */
enum GeneratedForm {
    AVRO(
            "Avro",
            "org.apache.avro.specific.SpecificRecordBase",
            "give the JSON that consumers read with writtenBy, such as a mapper that ignores getSchema and"
                    + " getSpecificData"),
    PROTOBUF(
            "Protobuf",
            "com.google.protobuf.AbstractMessage",
            "give the JSON that consumers read with writtenBy, such as"
                    + " JsonFormat.printer().alwaysPrintFieldsWithNoPresence()");

    private final String generator;
    private final String parent;
    private final String advice;

    GeneratedForm(String generator, String parent, String advice) {
        this.generator = generator;
        this.parent = parent;
        this.advice = advice;
    }

    /** Looks at names of superclasses only: neither library need be there. */
    static Optional<GeneratedForm> of(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            String name = one.getName();
            Optional<GeneratedForm> found = Arrays.stream(values())
                    .filter(form -> form.parent.equals(name))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    String generator() {
        return generator;
    }

    String advice() {
        return advice;
    }
}
