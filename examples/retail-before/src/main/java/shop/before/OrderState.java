package shop.before;

/** Where an order is; each team reads its own part of it. */
public enum OrderState {
    CART,
    ORDERED,
    INVOICED,
    SHIPPED,
    RETURNED,
    CREDITED
}
