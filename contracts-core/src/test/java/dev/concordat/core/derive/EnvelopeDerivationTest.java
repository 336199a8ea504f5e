package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.EventId;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.RoleLocation.InHeader;
import dev.concordat.api.model.RoleLocation.InPayload;
import dev.concordat.api.model.RoleLocation.InRecordKey;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvelopeDerivationTest {
    private static final String PLACE = "class dev.concordat.core.derive.EnvelopeDerivationTest.";

    @DomainFact(name = "parcel-sent")
    @Meaning("A parcel left the warehouse")
    @Envelope(
            preset = EnvelopePreset.CLOUD_EVENTS_HTTP,
            businessKey = Envelope.RECORD_KEY,
            publishedAt = "sent",
            sequence = "seq",
            correlation = "order",
            type = "kind")
    private record InHeaders(String note) {}

    @DomainFact(name = "parcel-sent")
    @Meaning("A parcel left the warehouse")
    @Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA)
    private record PresetAndMember(
            @BusinessKey String parcel, @OccurredAt Instant sentAt) {}

    @DomainFact(name = "parcel-sent")
    @Meaning("A parcel left the warehouse")
    @Envelope(eventId = "ce_id", businessKey = "parcel", occurredAt = " ")
    private record StatedTwice(
            @BusinessKey String parcel,
            @EventId String id,
            @OccurredAt Instant sentAt) {}

    @Test
    void readsEachRole() {
        var parcel = Contracts.of(InHeaders.class);

        assertThat(parcel.roles())
                .isEqualTo(Map.<Role, RoleLocation>of(
                        Role.EVENT_ID, new InHeader("ce-id"),
                        Role.OCCURRED_AT, new InHeader("ce-time"),
                        Role.TYPE, new InHeader("kind"),
                        Role.PUBLISHED_AT, new InHeader("sent"),
                        Role.SEQUENCE, new InHeader("seq"),
                        Role.CORRELATION, new InHeader("order")));
        assertThat(parcel.businessKey()).containsExactly(new InRecordKey());
    }

    @Test
    void memberReplacesThatOfAPreset() {
        assertThat(Contracts.of(PresetAndMember.class).roles())
                .isEqualTo(Map.<Role, RoleLocation>of(
                        Role.EVENT_ID, new InHeader("ce_id"),
                        Role.OCCURRED_AT, new InPayload("sentAt"),
                        Role.TYPE, new InHeader("ce_type")));
    }

    @Test
    void refusesARoleInTheEnvelopeAndInThePayload() {
        assertThat(Contracts.derive(StatedTwice.class).findings().errors().toString())
                .isEqualTo(
                        "[role-stated-twice] " + PLACE
                                + "StatedTwice, @Envelope: expected one place for role event-id, but header ce_id and"
                                + " field id claim it\n  fix: keep one of the two\n"
                                + "[role-stated-twice] " + PLACE
                                + "StatedTwice, @Envelope: expected one place for the business key, but header parcel and"
                                + " field parcel claim it\n  fix: keep @BusinessKey on the member, or businessKey of @Envelope");
    }
}
