package com.example.webhooks.desk;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.CorrectionKind;
import dev.concordat.api.DeliveryHazard;
import dev.concordat.api.OpenEnum;
import dev.concordat.api.Reads;
import java.time.Instant;
import java.util.List;

/** What the desk relies on of an advisory. */
@Reads(
        fact = "source-hosting/security-advisory",
        since = "1.0",
        purpose = "vulnerability-response",
        delivery = {DeliveryHazard.DUPLICATES, DeliveryHazard.REORDERING},
        corrections = {CorrectionKind.RETRACTION, CorrectionKind.RESTATEMENT})
public record AdvisoryNotice(
        Action action, @JsonProperty("security_advisory") Advisory advisory) {

    /** The advisory inside. */
    public record Advisory(
            @BusinessKey String ghsaId, Severity severity, Instant updatedAt, List<Vulnerability> vulnerabilities) {}

    /** One affected package. */
    public record Vulnerability(@JsonProperty("package") Package affected) {}

    /** The package by name. */
    public record Package(String name) {}

    /** What happened, as far as the desk tells it apart. */
    @OpenEnum
    public enum Action {
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("updated")
        UPDATED,
        @JsonProperty("withdrawn")
        WITHDRAWN,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** How bad it is; what the desk does not know it looks at by hand. */
    @OpenEnum
    public enum Severity {
        @JsonProperty("low")
        LOW,
        @JsonProperty("moderate")
        MODERATE,
        @JsonProperty("high")
        HIGH,
        @JsonProperty("critical")
        CRITICAL,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
