package shop.supplychain.orderoperations;

/** The furthest step of an order. */
public enum Step {
    PLACED,
    ALLOCATED,
    DISPATCHED,
    RETURNED
}
