/** The security team's desk: which advisories stand, and which tickets are open. */
@BoundedContext(
        name = "security",
        purpose = "Decides which known vulnerabilities have to be acted on, and follows that they are",
        naming = Naming.SNAKE_CASE,
        owner =
                @Owner(
                        team = "security-desk",
                        contact = "security-desk@shop.example",
                        escalation = {
                            @Escalate(to = "security on-call", within = "PT15M"),
                            @Escalate(to = "chief information security officer", within = "PT4H")
                        }),
        purposes =
                @Purpose(
                        id = "vulnerability-response",
                        kind = PurposeKind.OPERATIONAL,
                        means = "Finding out what to patch and seeing it through"))
@Projection(
        name = "advisory-desk",
        meaning = "The advisories that stand, and the tickets that are open, as far as the desk has heard",
        reads = {AdvisoryNotice.class, TicketNotice.class})
package com.example.webhooks.desk;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Escalate;
import dev.concordat.api.Naming;
import dev.concordat.api.Owner;
import dev.concordat.api.Projection;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
