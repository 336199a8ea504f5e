package dev.concordat.core.adoption;

import dev.concordat.core.finding.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the event classes of one package, to draft contracts for those that have none. Reads the top-level classes of
 * that package only, at most 2,000, in directories and jars. Classes that Avro and Protobuf generated are initialized, as
 * that is where their schema is; no other code of the classes runs. Immutable and thread-safe.
 *
 * <pre>{@code
 * Adoption events = Adoption.around(OrderPlaced.class);
 * events.report().writeTo(Path.of("src/main/java"));
 * baseline.apply(events.findings(), LocalDate.now(clock)).verify();
 * }</pre>
 *
 * @since 0.1
 */
public final class Adoption {
    private final String packageName;
    private final PackageListing listing;
    private final Set<String> leftOut;

    private Adoption(String packageName, PackageListing listing, Set<String> leftOut) {
        this.packageName = packageName;
        this.listing = listing;
        this.leftOut = leftOut;
    }

    /**
     * Looks at a package by name. A jar without entries for its directories is not found so; use {@link #around}.
     *
     * @param packageName such as {@code com.shop.events}
     * @param loader finds the package and its classes
     * @return the package
     */
    public static Adoption ofPackage(String packageName, ClassLoader loader) {
        return new Adoption(packageName, new PackageListing(loader, Optional.empty()), Set.of());
    }

    /**
     * Looks at the package of a class.
     *
     * @param inside a top-level class of the package
     * @return the package
     */
    public static Adoption around(Class<?> inside) {
        ClassLoader own = inside.getClassLoader();
        return new Adoption(
                inside.getPackageName(),
                new PackageListing(own == null ? ClassLoader.getSystemClassLoader() : own, Optional.of(inside)),
                Set.of());
    }

    /**
     * Leaves classes out that are no events, though they look like ones.
     *
     * @param simpleNames the simple names of the classes
     * @return the package, in whose report they are skipped
     */
    public Adoption without(String... simpleNames) {
        Set<String> more = new HashSet<>(leftOut);
        more.addAll(Arrays.asList(simpleNames));
        return new Adoption(packageName, listing, Set.copyOf(more));
    }

    /**
     * Sorts the classes of the package.
     *
     * @return all of them: drafted, declared, skipped with the reason or not loaded
     * @throws IllegalArgumentException if there is no such package, or it has no classes or more than 2,000, or a class
     *     left out is not in it
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public AdoptionReport report() {
        List<String> names = listing.classes(packageName)
                .orElseThrow(() -> new IllegalArgumentException("expected a package on the class path, but there is no "
                        + packageName + "; check its name, and that its module has been compiled"));
        if (names.stream().allMatch(name -> name.endsWith(".package-info"))) {
            throw new IllegalArgumentException(
                    "expected classes in " + packageName + ", but there are none; sub-packages are not looked at");
        }
        leftOut.stream()
                .filter(name -> !names.contains(packageName + "." + name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "expected a class of " + packageName + " to leave out, but there is no " + name);
                });
        List<String> describing = new ArrayList<>(names);
        listing.classes(packageName + "." + DraftSource.PACKAGE).ifPresent(describing::addAll);
        return new ClassSorting(listing.loader(), leftOut).sort(packageName, names, describing);
    }

    /**
     * Finds the classes whose contract nobody has reviewed, and those that cannot be loaded.
     *
     * @return the findings of {@link #report}
     * @throws IllegalArgumentException as {@link #report}
     */
    public Findings findings() {
        return report().findings();
    }
}
