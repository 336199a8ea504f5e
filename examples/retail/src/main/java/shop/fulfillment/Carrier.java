package shop.fulfillment;

import dev.concordat.api.OpenEnum;

/** Who brings packages; more are hired at Christmas. */
@OpenEnum
public enum Carrier {
    POST,
    COURIER,
    FREIGHT
}
