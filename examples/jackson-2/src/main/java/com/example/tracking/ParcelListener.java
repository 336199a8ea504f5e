package com.example.tracking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the day on which each parcel is due. */
public final class ParcelListener {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, LocalDate> due = new TreeMap<>();

    public void onMessage(byte[] message) {
        try {
            SentParcel sent = mapper.readValue(message, SentParcel.class);
            due.put(sent.parcelId(), sent.due());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, LocalDate> due() {
        return Map.copyOf(due);
    }
}
