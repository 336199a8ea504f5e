package dev.concordat.api;

import java.util.Locale;

/**
 * The kinds a {@link Purpose} can have. "Not suitable for" and consumers' purposes name ids or kinds, never free text.
 *
 * @since 0.1
 */
public enum PurposeKind {
    /** Running the business day to day. */
    OPERATIONAL,
    /** Understanding the business; nobody outside acts on single figures. */
    ANALYTICS,
    /** Figures that go into books, closing or statutory accounts. */
    FINANCIAL_REPORTING,
    /** Figures or evidence owed to an authority. */
    REGULATORY,
    /** Addressing people. */
    MARKETING,
    /** Training or feeding statistical models. */
    MACHINE_LEARNING;

    /**
     * The kind as it is written in "not suitable for" lists and files.
     *
     * @return such as {@code financial-reporting}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
