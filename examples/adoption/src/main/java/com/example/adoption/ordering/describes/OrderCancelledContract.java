package com.example.adoption.ordering.describes;

import com.example.adoption.ordering.OrderCancelled;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;

/** A draft: answer the questions below and replace the TODO, then take the questions out. */
@Describes(OrderCancelled.class)
@DomainFact(name = "order-cancelled", version = "0.1.0")
@Meaning("TODO: what became true when OrderCancelled was published?")
public interface OrderCancelledContract {
    // which member says when it happened in the business (@OccurredAt)?

    // is this what tells one order-cancelled from another? Otherwise move @BusinessKey
    @BusinessKey
    String orderId();

    com.example.adoption.ordering.Channel channel();
}
