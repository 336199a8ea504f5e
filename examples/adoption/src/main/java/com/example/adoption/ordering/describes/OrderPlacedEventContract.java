package com.example.adoption.ordering.describes;

import com.example.adoption.ordering.OrderPlacedEvent;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;

/** A draft: answer the questions below and replace the TODO, then take the questions out. */
@Describes(OrderPlacedEvent.class)
@DomainFact(name = "order-placed", version = "0.1.0")
@Meaning("TODO: what became true when OrderPlacedEvent was published?")
public interface OrderPlacedEventContract {
    // which member says when it happened in the business (@OccurredAt)?

    // is this what tells one order-placed from another? Otherwise move @BusinessKey
    @BusinessKey
    String orderId();

    // is this when it happened (@OccurredAt), was recorded (@RecordedAt) or published (@PublishedAt), or another time?
    java.time.Instant createdAt();

    // does this say something about a person (@Personal)?
    String email();

    java.util.List<com.example.adoption.ordering.OrderLine> lines();
}
