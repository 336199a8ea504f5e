package com.example.adoption;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.api.BusinessKey;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Meaning;
import dev.concordat.api.OccurredAt;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A bean, as frameworks like them. */
@DomainFact(name = "return-received")
@Meaning("A customer's parcel has come back to the warehouse")
public class ReturnReceived {
    @BusinessKey
    private String returnId = "";

    @OccurredAt
    private Instant receivedAt = Instant.EPOCH;

    @Positive
    private int pieces = 1;

    private @Nullable String remark;

    @JsonProperty("resalable")
    private boolean fitForSale;

    public String getReturnId() {
        return returnId;
    }

    public void setReturnId(String returnId) {
        this.returnId = returnId;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    public int getPieces() {
        return pieces;
    }

    public void setPieces(int pieces) {
        this.pieces = pieces;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }

    public boolean isFitForSale() {
        return fitForSale;
    }

    public void setFitForSale(boolean fitForSale) {
        this.fitForSale = fitForSale;
    }
}
