/** Publishes and reads facts. */
module com.example.shop {
    requires transitive dev.concordat.api;
    requires dev.concordat.core;

    exports com.example.finance;
}
