package shop.support;

/** What a case is about. */
public enum Topic {
    DELIVERY,
    RETURN,
    INVOICE,
    OTHER
}
