package shop.identity;

/** A use of personal data that needs consent. */
public enum ConsentedUse {
    MARKETING,
    PROFILING,
    SHARING_WITH_PARTNERS
}
