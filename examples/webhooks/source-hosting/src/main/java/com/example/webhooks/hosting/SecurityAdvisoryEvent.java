package com.example.webhooks.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.CorrectionCause;
import dev.concordat.api.FactClock;
import dev.concordat.api.Restated;
import dev.concordat.api.RetractedBy;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.Stage;

/** Something happened to a security advisory. */
@DomainFact(name = "security-advisory", version = "1.0.0", stage = Stage.EXPERIMENTAL)
@Meaning(
        value = "An advisory about a vulnerability in public packages was published, changed or withdrawn",
        excludes = "whether any of the reader's repositories is affected")
@RetractedBy(
        value = SecurityAdvisoryEvent.class,
        when = "action=withdrawn",
        causes = CorrectionCause.RECORD_WAS_WRONG)
@Restated(
        latestBy = FactClock.OCCURRED,
        causes = {CorrectionCause.RECORD_WAS_WRONG, CorrectionCause.LEARNED_LATE})
public record SecurityAdvisoryEvent(
        AdvisoryAction action,
        @JsonProperty("security_advisory") Advisory advisory) {}
