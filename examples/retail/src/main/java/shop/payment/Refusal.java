package shop.payment;

import dev.concordat.api.OpenEnum;

/** Why a bank refuses; banks invent more. */
@OpenEnum
public enum Refusal {
    NO_FUNDS,
    STOLEN_CARD,
    LIMIT_EXCEEDED
}
