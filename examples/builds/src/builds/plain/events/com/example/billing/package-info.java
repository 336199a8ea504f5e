@BoundedContext(
        name = "billing",
        purpose = "Decides what a customer owes and when it is settled",
        owner =
                @Owner(
                        team = "billing-core",
                        contact = "billing-core@shop.example",
                        escalation = @Escalate(to = "billing on-call", within = "PT30M")),
        terms = @Term(name = "invoice", means = "a demand for payment for delivered goods"))
package com.example.billing;

import dev.concordat.api.BoundedContext;
import dev.concordat.api.Escalate;
import dev.concordat.api.Owner;
import dev.concordat.api.Term;
