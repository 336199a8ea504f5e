/** Discounts: merchandising's own view of what articles are sold for, over order capture's lines and its own prices. */
@Projection(
        name = "discounts",
        meaning = "What customers paid less for an article than its list price on the day of the order",
        reads = {SoldLine.class, ListedPrice.class})
package shop.merchandising.discounts;

import dev.concordat.api.Projection;
