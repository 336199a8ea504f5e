package dev.concordat.core.store;

import dev.concordat.core.finding.Finding;

/**
 * What is wrong with a file of a store.
 *
 * @param path path of the file below the root of the store, with slashes; empty for the store itself
 * @param finding what is wrong
 */
record StoreFinding(String path, Finding finding) {

    static StoreFinding onStore(Finding finding) {
        return new StoreFinding("", finding);
    }
}
