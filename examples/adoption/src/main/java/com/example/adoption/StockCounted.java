package com.example.adoption;

import com.example.adoption.proto.StockCountedProto;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.Describes;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/** Says what a class that Protobuf generates cannot say itself. */
@Describes(StockCountedProto.class)
@DomainFact(name = "stock-counted")
@Meaning("Somebody has counted what lies in one stock room")
public interface StockCounted {
    @BusinessKey
    @NotBlank
    String countId();

    @OccurredAt
    Instant countedAt();

    @Meaning("Pieces found; a 64-bit number, which Protobuf writes as text")
    String quantity();
}
