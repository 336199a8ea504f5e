/** The community team's board: how the repositories are doing. */
@BoundedContext(
        name = "community",
        purpose = "Looks after the people around our open repositories",
        naming = Naming.SNAKE_CASE,
        owner =
                @Owner(
                        team = "community",
                        contact = "community@shop.example",
                        escalation = {
                            @Escalate(to = "community lead", within = "P1D"),
                            @Escalate(to = "head of engineering", within = "P5D")
                        }),
        purposes =
                @Purpose(
                        id = "community-health",
                        kind = PurposeKind.ANALYTICS,
                        means = "Seeing which repositories grow and which are left alone"))
@Projection(
        name = "star-board",
        meaning = "Per repository: the stars it has now and the issues that are open there",
        reads = {StarChange.class, IssueChange.class})
package com.example.webhooks.board;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Escalate;
import dev.concordat.api.Naming;
import dev.concordat.api.Owner;
import dev.concordat.api.Projection;
import dev.concordat.api.Purpose;
import dev.concordat.api.PurposeKind;
