package dev.concordat.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.concordat.core.derive.Contracts;
import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdoptionTest {
    private static final String PACKAGE = "com.shop.events";

    @TempDir
    private Path directory;

    private Compiled shop() {
        return new Compiled(directory)
                .with(PACKAGE + ".OrderPlacedEvent", """
                        import java.time.Instant;
                        import java.util.*;

                        public class OrderPlacedEvent {
                            public UUID eventId;
                            public String orderId;
                            public Instant occurredAt;
                            public Instant createdAt;
                            public String customerEmail;
                            public List<Line> lines;
                            public Map<String, int[]> counts;
                            public byte[] signature;

                            public static class Line {
                                public String sku;
                            }
                        }
                        """)
                .with(PACKAGE + ".OrderPlacedDto", "public record OrderPlacedDto(String id) {}")
                .with(PACKAGE + ".Odd", """
                        import java.util.*;

                        @Deprecated
                        public class Odd {
                            public boolean isDefault() { return true; }
                            public String getHash() { return ""; }
                            public Secret getSecret() { return new Secret(); }
                            public int getNotify() { return 1; }

                            static class Secret {
                                public int code;
                            }
                        }
                        """)
                .with(PACKAGE + ".Flag", "public record Flag(boolean isActive, Integer getSize) {}")
                .with(PACKAGE + ".Kind", "public enum Kind { A }")
                .with(PACKAGE + ".Marker", "public @interface Marker {}")
                .with(PACKAGE + ".Failed", """
                        public class Failed extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                        }
                        """)
                .with(PACKAGE + ".Hidden", "record Hidden(String id) {}")
                .with(PACKAGE + ".Empty", "public class Empty {}")
                .with(PACKAGE + ".Value", "public interface Value { String id(); }")
                .with(PACKAGE + ".ImmutableValue", "public record ImmutableValue(String id) implements Value {}")
                .with(PACKAGE + ".OrderSeen", """
                        import dev.concordat.api.*;

                        @Reads(fact = "sales/order-placed", purpose = "billing")
                        public record OrderSeen(String id) {}
                        """)
                .with(PACKAGE + ".OrderShipped", """
                        import dev.concordat.api.*;

                        @DomainFact(name = "order-shipped")
                        @Meaning("The parcels of an order are with the carrier")
                        public record OrderShipped(@BusinessKey String orderId) {}
                        """)
                .with(PACKAGE + ".sub.Other", "public record Other(String id) {}");
    }

    @Test
    void losesNoClass() throws IOException {
        try (URLClassLoader loader = shop().compile().loader()) {
            AdoptionReport report = Adoption.ofPackage(PACKAGE, loader).report();

            assertThat(report.drafts())
                    .extracting(draft -> draft.type().getSimpleName() + " " + draft.factName())
                    .containsExactly(
                            "Flag flag",
                            "Odd odd",
                            "OrderPlacedDto order-placed-dto",
                            "OrderPlacedEvent order-placed-event",
                            "Value value");
            assertThat(report.declared())
                    .containsExactly(new DeclaredClass(PACKAGE + ".OrderShipped", PACKAGE + ".OrderShipped", true));
            assertThat(report.skipped())
                    .extracting(one -> one.name().replace(PACKAGE + ".", "") + ": " + one.reason())
                    .containsExactly(
                            "Empty: a class without getters",
                            "Failed: an exception",
                            "Hidden: not public, so no description can name it; annotate it if it is an event",
                            "ImmutableValue: generated from com.shop.events.Value",
                            "Kind: an enum",
                            "Marker: an annotation",
                            "OrderSeen: what a consumer reads (@Reads)");
        }
    }

    @Test
    void skipsWhatIsAPartOfAnotherClass() throws IOException {
        Compiled parts = new Compiled(directory)
                .with(PACKAGE + ".Stowed", "public record Stowed(String id, java.util.List<Shelf> shelves) {}")
                .with(
                        PACKAGE + ".Shelf",
                        "public record Shelf(String id, Bin[] bins, java.util.Optional<Shelf> next) {}")
                .with(PACKAGE + ".Bin", "public record Bin(String id) {}")
                .with(PACKAGE + ".Chicken", "public record Chicken(Egg hatchedFrom) {}")
                .with(PACKAGE + ".Egg", "public record Egg(Chicken laidBy) {}");
        try (URLClassLoader loader = parts.compile().loader()) {
            AdoptionReport report = Adoption.ofPackage(PACKAGE, loader).report();

            assertThat(report.drafts())
                    .extracting(draft -> draft.type().getSimpleName())
                    .containsExactly("Chicken", "Stowed");
            assertThat(report.skipped())
                    .containsExactly(
                            new SkippedClass(PACKAGE + ".Bin", "a part of Shelf"),
                            new SkippedClass(PACKAGE + ".Egg", "a part of Chicken"),
                            new SkippedClass(PACKAGE + ".Shelf", "a part of Stowed"));
        }
    }

    @Test
    void namesWhatCannotBeLoaded() throws IOException {
        Compiled parts = new Compiled(directory)
                .with("com.shop.lib.Base", "public class Base {}")
                .with(PACKAGE + ".Derived", "public class Derived extends com.shop.lib.Base {}")
                .with(PACKAGE + ".Holder", "public record Holder(com.shop.lib.Base base) {}")
                .with(PACKAGE + ".Whole", "public record Whole(String id) {}")
                .compile();
        Files.delete(directory.resolve("target/classes/com/shop/lib/Base.class"));
        try (URLClassLoader loader = parts.loader()) {
            Adoption events = Adoption.ofPackage(PACKAGE, loader);

            assertThat(events.report().notLoaded().toString()).isEqualTo("""
                    [class-not-loaded] class com.shop.events.Derived: expected a class that can be loaded, but got java.lang.NoClassDefFoundError: com/shop/lib/Base
                      fix: add what it needs to the class path, or leave Derived out by name
                    [class-not-loaded] class com.shop.events.Holder: expected a class that can be loaded, but got java.lang.NoClassDefFoundError: com/shop/lib/Base
                      fix: add what it needs to the class path, or leave Holder out by name""");
            assertThat(events.findings().list()).hasSize(3);
            assertThat(events.without("Derived", "Holder").report().notLoaded()).isEmpty();
        }
    }

    @Test
    void writesADescriptionThatAsks() throws IOException {
        Compiled shop = shop().compile();
        try (URLClassLoader loader = shop.loader()) {
            DraftedFiles files = Adoption.ofPackage(PACKAGE, loader).report().writeTo(shop.sources());

            Path draft = shop.sources().resolve("com/shop/events/describes/OrderPlacedEventContract.java");
            assertThat(files.written()).hasSize(5).contains(draft);
            assertThat(draft).hasContent("""
                    package com.shop.events.describes;

                    import com.shop.events.OrderPlacedEvent;
                    import dev.concordat.api.BusinessKey;
                    import dev.concordat.api.Describes;
                    import dev.concordat.api.DomainFact;
                    import dev.concordat.api.Meaning;
                    import dev.concordat.api.OccurredAt;

                    /** A draft: answer the questions below and replace the TODO, then take the questions out. */
                    @Describes(OrderPlacedEvent.class)
                    @DomainFact(name = "order-placed-event", version = "0.1.0")
                    @Meaning("TODO: what became true when OrderPlacedEvent was published?")
                    public interface OrderPlacedEventContract {
                        java.util.UUID eventId();

                        // is this what tells one order-placed-event from another? Otherwise move @BusinessKey
                        @BusinessKey
                        String orderId();

                        // is this when it happened in the business, not when it was written or sent?
                        @OccurredAt
                        java.time.Instant occurredAt();

                        // is this when it happened (@OccurredAt), was recorded (@RecordedAt) or published (@PublishedAt), or another time?
                        java.time.Instant createdAt();

                        // does this say something about a person (@Personal)?
                        String customerEmail();

                        java.util.List<com.shop.events.OrderPlacedEvent.Line> lines();

                        java.util.Map<String, int[]> counts();

                        byte[] signature();
                    }
                    """);
        }
    }

    @Test
    void draftsCompileAndFitTheirClasses() throws Exception {
        Compiled shop = shop().compile();
        try (URLClassLoader loader = shop.loader()) {
            Adoption.ofPackage(PACKAGE, loader).report().writeTo(shop.sources());
        }
        shop.compile();
        try (URLClassLoader loader = shop.loader()) {
            AdoptionReport report = Adoption.ofPackage(PACKAGE, loader).report();

            assertThat(report.drafts()).isEmpty();
            assertThat(report.declared()).filteredOn(one -> !one.reviewed()).hasSize(5);
            for (DeclaredClass one : report.declared()) {
                assertThat(Contracts.derive(loader.loadClass(one.by())).findings())
                        .filteredOn(finding -> finding.rule().id().equals("description-unfit"))
                        .isEmpty();
            }
        }
    }

    @Test
    void aFindingStaysTheSameUntilSomebodyWritesAMeaning() throws IOException {
        Compiled shop = new Compiled(directory)
                .with(PACKAGE + ".OrderPlaced", "public record OrderPlaced(String orderId) {}")
                .compile();
        String expected =
                "[contract-not-reviewed] class com.shop.events.OrderPlaced: expected a contract with a meaning"
                        + " that somebody has written, but there is none\n"
                        + "  fix: annotate the class, or answer the questions of its draft and replace its TODO";
        try (URLClassLoader loader = shop.loader()) {
            assertThat(Adoption.ofPackage(PACKAGE, loader).findings()).hasToString(expected);
            Adoption.ofPackage(PACKAGE, loader).report().writeTo(shop.sources());
        }
        try (URLClassLoader loader = shop.compile().loader()) {
            assertThat(Adoption.ofPackage(PACKAGE, loader).findings()).hasToString(expected);
        }
        Path draft = shop.sources().resolve("com/shop/events/describes/OrderPlacedContract.java");
        Files.writeString(
                draft, Files.readString(draft).replaceFirst("TODO: [^\"]*", "A customer has bound themselves to buy"));
        try (URLClassLoader loader = shop.compile().loader()) {
            assertThat(Adoption.ofPackage(PACKAGE, loader).findings()).isEmpty();
        }
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        Compiled shop = new Compiled(directory)
                .with(PACKAGE + ".OrderPlaced", "public record OrderPlaced(String orderId) {}")
                .compile();
        Path draft = shop.sources().resolve("com/shop/events/describes/OrderPlacedContract.java");
        Files.createDirectories(draft.getParent());
        Files.writeString(draft, "mine");
        try (URLClassLoader loader = shop.loader()) {
            DraftedFiles files = Adoption.ofPackage(PACKAGE, loader).report().writeTo(shop.sources());

            assertThat(files.left()).containsExactly(draft);
            assertThat(files.written()).isEmpty();
            assertThat(draft).hasContent("mine");
        }
    }

    @Test
    void findsClassesInAJarWithoutDirectories() throws Exception {
        try (URLClassLoader loader = shop().compile().jar(directory.resolve("events.jar"))) {
            Class<?> inside = loader.loadClass(PACKAGE + ".OrderShipped");

            assertThat(Adoption.around(inside).report().drafts()).hasSize(5);
            assertThat(Adoption.around(inside).findings())
                    .extracting(Finding::place)
                    .contains("class com.shop.events.OrderPlacedDto");
        }
    }

    @Test
    void leavesOutWhatIsNamed() throws IOException {
        try (URLClassLoader loader = shop().compile().loader()) {
            Adoption events = Adoption.ofPackage(PACKAGE, loader);

            assertThat(events.without("Odd", "Flag").report().skipped())
                    .contains(
                            new SkippedClass(PACKAGE + ".Odd", "left out by name"),
                            new SkippedClass(PACKAGE + ".Flag", "left out by name"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> events.without("Ood").report())
                    .withMessage("expected a class of com.shop.events to leave out, but there is no Ood");
        }
    }

    @Test
    void saysThatThereIsNoSuchPackageOrNoClass() throws IOException {
        try (URLClassLoader loader = shop().compile().loader()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Adoption.ofPackage("com.shop.evnts", loader).report())
                    .withMessage("expected a package on the class path, but there is no com.shop.evnts; check its name,"
                            + " and that its module has been compiled");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Adoption.ofPackage("com.shop", loader).report())
                    .withMessage("expected classes in com.shop, but there are none; sub-packages are not looked at");
        }
    }
}
