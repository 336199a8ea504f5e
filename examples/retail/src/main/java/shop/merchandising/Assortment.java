package shop.merchandising;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the shop sells. Not thread-safe. */
public final class Assortment {
    private final Clock clock;
    private final SortedMap<String, Product> products = new TreeMap<>();

    public Assortment(Clock clock) {
        this.clock = clock;
    }

    public Assortment list(String sku, String title, Optional<String> brand, BigDecimal price) {
        products.put(sku, new Product(sku, title, brand, price, clock.instant()));
        return this;
    }

    /** Gives an article a price from a time on, until another is given or until a time. */
    public ProductPrice price(String sku, BigDecimal listPrice, Instant from, Optional<Instant> until) {
        return new ProductPrice(sku, listPrice, from, until, clock.instant());
    }

    public Assortment drop(String sku) {
        products.remove(sku);
        return this;
    }

    /** The whole assortment as of now; what is not in it is not sold. */
    public List<Product> export() {
        Instant now = clock.instant();
        return products.values().stream()
                .map(product -> new Product(product.sku(), product.title(), product.brand(), product.listPrice(), now))
                .toList();
    }
}
