/** Sells rooms. TEMPLATE of a context: one file says who owns it, what its words mean, and what all its facts promise. */
@BoundedContext(
        name = "booking",
        purpose = "Decides who gets which room, for which nights and at what price",
        // Keep: team and contact are needed from stage EXPERIMENTAL on. Whoever is named here is called.
        owner =
                @Owner(
                        team = "front-desk",
                        contact = "front-desk@hotel.example",
                        hours = "MON-FRI 08:00-18:00 Europe/Berlin",
                        // The day somebody last called these numbers; after 180 days the tests warn.
                        confirmedOn = "2026-11-23",
                        // One step is needed from stage ACTIVE on, a second from CORE on; the time may not shrink.
                        escalation = {
                            @Escalate(to = "reservations on-call", within = "PT1H"),
                            @Escalate(to = "head of reservations", within = "P1D")
                        }),
        // Keep a word others could read differently; delete one that every reader would explain the same way.
        terms =
                @Term(
                        name = "booking",
                        means = "a room promised to a guest for at least one night",
                        excludes = "an enquiry, and a room that is only held",
                        // Keep where another context has this word too, or another word for it.
                        shared =
                                @Shared(
                                        with = "sales",
                                        theirWord = "sale",
                                        stance = Stance.TRANSLATED,
                                        reason = "one sale is one night of a booking that was not cancelled")),
        // Keep what @Personal(purposes), notFor and @Reads(purpose) of this context refer to.
        purposes = {
            @Purpose(
                    id = "guest-relations",
                    kind = PurposeKind.OPERATIONAL,
                    means = "Writes to guests about their own booking"),
            @Purpose(
                    id = "room-planning",
                    kind = PurposeKind.OPERATIONAL,
                    means = "Decides which room is free in which night")
        })
// Everything below is a default of all facts here; a fact that says otherwise wins. Delete what is not true.
// Keep if all facts leave by the same road; delete if nobody knows how they travel.
@Delivery(ordering = Ordering.PER_KEY, duplicates = Duplicates.POSSIBLE, delay = "PT1H", replayable = "P400D")
// Keep if event id, type and time travel as headers; delete if the payload carries them, as with @EventId.
@Envelope(preset = EnvelopePreset.CLOUD_EVENTS_KAFKA, channel = "booking.rooms")
// Keep if somebody watches it; else write @NoFreshness, which is an answer too. Needed from stage ACTIVE on.
@Freshness(maxAge = "PT1H", warnAge = "PT15M", targetPercent = 99)
// Keep if keys are handed out by one rule; delete if each fact has a rule of its own.
@Identity(scope = KeyScope.ORGANISATION, reuse = KeyReuse.NEVER, dedupWindow = "P7D")
// Keep from stage ACTIVE on: for so long you serve a fact after you have announced its end.
@DeprecationPolicy(experimental = "P30D", active = "P90D", core = "P180D", replacementRequired = true)
// Keep to say who may read these facts; delete if each fact says so itself.
@Classified(Sensitivity.INTERNAL)
// Keep what you measure already; qualityPercent is for single facts, those with @Quality.
@ServiceLevel(completenessPercent = 99.9, schemaStableFor = "P180D", respondWithin = "PT1H")
// Keep if reading costs somebody money; delete if nobody ever asked.
@Cost("Reading costs nothing; a replay of more than 30 days is paid by the reader")
// Keep if a job really compares the facts with something else; needed from stage CORE on.
@Reconciled(name = "bookings-against-room-plan", against = "room planning system", every = "P1D")
// Keep if most facts are never corrected; those that are name their correction and win. Delete if you do not know.
@NoCorrections
package com.example.template.booking;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Classified;
import dev.concordat.api.Cost;
import dev.concordat.api.Delivery;
import dev.concordat.api.DeprecationPolicy;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.EnvelopePreset;
import dev.concordat.api.Escalate;
import dev.concordat.api.Freshness;
import dev.concordat.api.Identity;
import dev.concordat.api.KeyReuse;
import dev.concordat.api.KeyScope;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Reconciled;
import dev.concordat.api.Sensitivity;
import dev.concordat.api.ServiceLevel;
import dev.concordat.api.Shared;
import dev.concordat.api.Stance;
import dev.concordat.api.Term;
