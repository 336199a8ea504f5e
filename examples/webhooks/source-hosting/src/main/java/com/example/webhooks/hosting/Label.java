package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.Meaning;
import java.util.Optional;

/** A label, to be put on issues. */
public record Label(
        long id,
        String nodeId,
        String name,
        @Meaning("Six hexadecimal digits, red, green, blue") String color,

        @JsonProperty("default") @Meaning("Came with the repository, nobody made it")
        boolean isDefault,

        Optional<String> description) {}
