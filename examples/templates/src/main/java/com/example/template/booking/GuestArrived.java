package com.example.template.booking;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import java.time.LocalDate;

/** A guest has arrived. START HERE: three annotations make a contract, at version 0.1.0 and stage DRAFT. */
@DomainFact(name = "guest-arrived")
@Meaning("A guest has picked up the key of the room that was booked")
public record GuestArrived(@BusinessKey String bookingId, LocalDate night) {}
