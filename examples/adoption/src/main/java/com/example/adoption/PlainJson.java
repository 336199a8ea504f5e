package com.example.adoption;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageOrBuilder;
import com.google.protobuf.util.JsonFormat;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecordBase;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** How logistics writes what was generated: as JSON that says the same as the binary form. */
public final class PlainJson {
    private static final JsonMapper AVRO = JsonMapper.builder()
            .addMixIn(SpecificRecordBase.class, WithoutSchema.class)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private interface WithoutSchema {
        @JsonIgnore
        Object getSchema();

        @JsonIgnore
        Object getSpecificData();
    }

    private PlainJson() {}

    /** Writes an Avro record with the names of its schema. */
    public static byte[] ofAvro(Object fact) {
        return AVRO.writeValueAsBytes(fact);
    }

    /** Writes a Protobuf message in Protobuf's own JSON form, zero and empty values too. */
    public static byte[] ofProtobuf(Object fact) {
        try {
            return JsonFormat.printer()
                    .alwaysPrintFieldsWithNoPresence()
                    .print((MessageOrBuilder) fact)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
