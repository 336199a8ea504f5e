package shop.billing;

/** Why an invoice was taken back. */
public enum CreditReason {
    RETURN,
    PRICE_ERROR,
    GOODWILL
}
