package dev.concordat.core.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the store of a build is: what {@code concordat.store} names, else the nearest directory {@code contracts} that
 * is a store, from a directory upwards. Jars on the class path always belong to it.
 *
 * @since 0.1
 */
public final class StoreLocation {
    /** The system property or JUnit parameter that names the directory. */
    public static final String PROPERTY = "concordat.store";

    static final String DEFAULT_NAME = "contracts";

    private StoreLocation() {}

    /**
     * Opens the store of a build.
     *
     * @param stated the value of {@value #PROPERTY}; empty or blank means not set
     * @param from the directory to start from, usually the module's
     * @param loader sees the class path
     * @return the store; with a finding if a stated directory is none
     */
    public static ContractStore open(Optional<String> stated, Path from, ClassLoader loader) {
        ContractStore classPath = ContractStore.classPath(loader);
        return stated.filter(name -> !name.isBlank())
                .map(from::resolve)
                .or(() -> upwards(from))
                .map(root -> ContractStore.of(ContractStore.directory(root), classPath))
                .orElse(classPath);
    }

    /**
     * Finds the nearest default store.
     *
     * @param from the directory to start from
     * @return the directory, if there is one
     */
    public static Optional<Path> upwards(Path from) {
        for (Path folder = from.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(DEFAULT_NAME);
            if (Files.isRegularFile(candidate.resolve(StoreMarker.NAME))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
