package com.example.template.booking;

import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import java.time.LocalDate;

/** Somebody has asked for a room. START HERE: three annotations make a contract, at version 0.1.0 and stage DRAFT. */
@DomainFact(name = "enquiry-received")
@Meaning("Somebody has asked whether a room is free for a night")
public record EnquiryReceived(@BusinessKey String enquiryId, LocalDate night) {}
