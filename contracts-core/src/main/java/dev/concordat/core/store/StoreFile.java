package dev.concordat.core.store;

import java.net.URI;

/**
 * One file of a store, read.
 *
 * @param path path below the root of the store, with slashes
 * @param name what to call the file in messages
 * @param source where it is
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // files are read once and never compared
record StoreFile(String path, String name, URI source, byte[] content) {}
