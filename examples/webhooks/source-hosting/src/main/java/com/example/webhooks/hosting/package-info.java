/** What a source-hosting platform tells the world through webhooks: ten of its events, as facts. */
@BoundedContext(
        name = "source-hosting",
        purpose = "Keeps repositories and what people do around them: issues, releases, stars, advisories",
        naming = Naming.SNAKE_CASE,
        owner =
                @Owner(
                        team = "hosting-events",
                        contact = "hosting-events@hosting.example",
                        escalation = {
                            @Escalate(to = "hosting-events on-call", within = "PT1H"),
                            @Escalate(to = "head of platform", within = "P1D")
                        }),
        purposes =
                @Purpose(
                        id = "rating-people",
                        kind = PurposeKind.ANALYTICS,
                        means = "Comparing people by how much or when they work"),
        terms = {
            @Term(
                    name = "repository",
                    means = "a place for one project's history and the talk about it",
                    excludes = "a copy on someone's machine"),
            @Term(
                    name = "issue",
                    means = "a numbered conversation in one repository; it gets a new id when it moves to another",
                    excludes = "the piece of work it talks about, which survives the move"),
            @Term(name = "user", means = "an account; a person, a bot or an organization"),
            @Term(
                    name = "star",
                    means = "one user's mark on one repository, there or not there",
                    excludes = "a visit, a download or a fork")
        })
@Envelope(eventId = "X-GitHub-Delivery", type = "X-GitHub-Event")
@Delivery(ordering = Ordering.NONE, duplicates = Duplicates.POSSIBLE)
@NoCorrections
package com.example.webhooks.hosting;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Delivery;
import dev.concordat.api.Duplicates;
import dev.concordat.api.Envelope;
import dev.concordat.api.Escalate;
import dev.concordat.api.Naming;
import dev.concordat.api.NoCorrections;
import dev.concordat.api.Ordering;
import dev.concordat.api.Owner;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Term;
