package com.example.webhooks.hosting;

import dev.concordat.api.Meaning;
import java.util.Optional;

/** The score of a vulnerability. */
public record Cvss(
        @Meaning("How the score came about; empty or null where unknown")
        Optional<String> vectorString,

        double score) {}
