package dev.concordat.core.derive;

/** Whose class is read. */
enum Side {
    PRODUCER,
    CONSUMER
}
