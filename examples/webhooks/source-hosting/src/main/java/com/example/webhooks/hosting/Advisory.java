package com.example.webhooks.hosting;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.Corrects;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An advisory as it looked. */
public record Advisory(
        @BusinessKey
        @Corrects(SecurityAdvisoryEvent.class)
        @Meaning("The advisory's number; survives updates and withdrawal")
        String ghsaId,

        @Meaning("The number in the public list of vulnerabilities, if it has one")
        Optional<String> cveId,

        String summary,
        String description,
        Severity severity,
        Optional<Cvss> cvss,
        Optional<List<Weakness>> cwes,
        List<AdvisoryIdentifier> identifiers,
        List<Reference> references,
        List<Vulnerability> vulnerabilities,
        @Meaning("When it was published first, by whomever") Instant publishedAt,

        @OccurredAt @Meaning("When what this event tells happened: published, updated or withdrawn")
        Instant updatedAt,

        @Meaning("When it was withdrawn; null while it stands")
        Optional<Instant> withdrawnAt) {}
