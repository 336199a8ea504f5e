package shop.ordering;

import dev.concordat.api.OpenEnum;

/** Where an order was confirmed; more channels will come. */
@OpenEnum
public enum SalesChannel {
    WEB,
    APP,
    STORE
}
