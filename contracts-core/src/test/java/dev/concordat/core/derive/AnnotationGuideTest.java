package dev.concordat.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Dataset;
import dev.concordat.api.DomainFact;
import dev.concordat.api.Reads;
import dev.concordat.core.check.ContractCheck;
import dev.concordat.core.check.ExpectationCheck;
import dev.concordat.core.derive.fixture.guide.Correcting;
import dev.concordat.core.derive.fixture.guide.Promising;
import dev.concordat.core.derive.fixture.guide.Reading;
import dev.concordat.core.derive.fixture.guide.Saying;
import dev.concordat.core.derive.fixture.guide.careless.Inside;
import dev.concordat.core.derive.fixture.guide.misnamed.Misnamed;
import dev.concordat.core.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guide shows each annotation with one good and one bad use. Both are compiled here, and the findings on the page are
 * the real ones. Write the page anew with {@code -Dconcordat.docs=write}.
 */
class AnnotationGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "annotations.md");
    private static final String FIXTURES = "contracts-core/src/test/java/dev/concordat/core/derive/fixture/guide/";
    private static final Path API = Path.of("..", "contracts-api/src/main/java/dev/concordat/api");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final List<Class<?>> FILES = List.of(Saying.class, Promising.class, Correcting.class, Reading.class);

    /** A heading, and the sections below it; a section shows annotations that are used together. */
    private record Part(String heading, List<List<String>> sections) {
        static Part of(String heading, String... sections) {
            return new Part(
                    heading,
                    Arrays.stream(sections).map(one -> List.of(one.split(" "))).toList());
        }
    }

    private static final List<Part> PARTS = List.of(
            Part.of("The context", "BoundedContext", "Owner Escalate Term Shared Purpose"),
            Part.of("What is published", "DomainFact Dataset Meaning Describes".split(" ")),
            Part.of(
                    "Roles of members",
                    "BusinessKey EventId Sequence OccurredAt RecordedAt PublishedAt ValidFrom ValidTo".split(" ")),
            Part.of("Values", "Money", "Unit", "OpenEnum", "Classified", "Personal LegalHold"),
            Part.of(
                    "Promises",
                    "Delivery",
                    "Envelope",
                    "Freshness",
                    "NoFreshness",
                    "Identity",
                    "Lifecycle",
                    "Quality Complete InRange MatchesPattern Unique References Compares",
                    "Reconciled",
                    "ServiceLevel",
                    "Cost",
                    "DeprecationPolicy",
                    "Deprecation"),
            Part.of(
                    "Corrections",
                    ("Corrects CompensatedBy ReversedBy RetractedBy Restated LatestPerKey Snapshots VersionedDimension"
                                    + " Ledger Changelog IdentityMergedBy RedactedBy DomainCorrection NoCorrections")
                            .split(" ")),
            Part.of("Consumers", "Reads", "Projection ReferenceData", "DerivedFrom", "Lift"));

    private static Stream<List<String>> sections() {
        return PARTS.stream().flatMap(part -> part.sections().stream());
    }

    private static boolean onPackages(String annotation) {
        return List.of("BoundedContext", "Owner", "Projection").contains(annotation);
    }

    private static Class<?> use(String name) {
        return FILES.stream()
                .flatMap(file -> Arrays.stream(file.getDeclaredClasses()))
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected a fixture " + name + ", but there is none"));
    }

    private static Optional<Class<?>> later(String name) {
        return FILES.stream()
                .flatMap(file -> Arrays.stream(file.getDeclaredClasses()))
                .filter(type -> type.getSimpleName().equals(name + "Later"))
                .<Class<?>>map(type -> type)
                .findFirst();
    }

    private static Findings findings(String annotation, boolean good) {
        String name = (good ? "Good" : "Bad") + annotation;
        if (onPackages(annotation)) {
            Class<?> careless = annotation.equals("BoundedContext") ? Misnamed.class : Inside.class;
            Class<?> inside = good ? Reading.class : careless;
            return annotation.equals("Projection")
                    ? Expectations.projection(inside).findings()
                    : Contracts.context(inside).findings();
        }
        Findings first = findings(use(name));
        return later(name).map(type -> first.and(findings(type))).orElse(first);
    }

    private static Findings findings(Class<?> type) {
        if (type.isAnnotationPresent(Reads.class)) {
            var derived = Expectations.derive(type);
            return derived.value()
                    .map(one -> derived.findings()
                            .and(ExpectationCheck.of(one, Optional.empty())
                                    .against(Contracts.of(Reading.Published.class))))
                    .orElse(derived.findings());
        }
        assertThat(type.isAnnotationPresent(DomainFact.class) || type.isAnnotationPresent(Dataset.class))
                .as(type.getSimpleName())
                .isTrue();
        var derived = Contracts.derive(type);
        return derived.value()
                .map(one -> derived.findings()
                        .and(ContractCheck.of(
                                        one, Contracts.context(type).value().orElseThrow())
                                .report(TODAY)))
                .orElse(derived.findings());
    }

    @Test
    void goodUsesHaveNoFindings() {
        assertThat(sections())
                .allSatisfy(section -> assertThat(findings(section.get(0), true).list())
                        .as(section.get(0))
                        .isEmpty());
    }

    @Test
    void badUsesHaveFindings() {
        assertThat(sections())
                .allSatisfy(
                        section -> assertThat(findings(section.get(0), false).list())
                                .as(section.get(0))
                                .isNotEmpty());
    }

    @Test
    void everyAnnotationHasItsEntry() throws IOException {
        try (Stream<Path> files = Files.list(API)) {
            List<String> annotations = files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains("public @interface "))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(sections().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(annotations);
        }
    }

    @Test
    void pageShowsTheFixturesAndTheirFindings() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("concordat.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Every annotation, used well and badly

                The findings are what the library says to the bad use, with the package left out of the names of classes.
                This page is generated from fixtures of `contracts-core`; after a change there run
                `mvn -pl contracts-core -am test -Dconcordat.docs=write`. What a rule means stands in
                [rules.md](../rules.md), what the words mean in [concepts](concepts.md).
                """);
        for (Part part : PARTS) {
            page.append("\n## ").append(part.heading()).append('\n');
            part.sections().forEach(section -> page.append(section(section)));
        }
        return page.toString();
    }

    private static String section(List<String> section) {
        String leading = section.get(0);
        String says = findings(leading, false).stream()
                .map(finding -> finding.toString().replaceAll("dev\\.concordat\\.core\\.derive\\.fixture\\.", ""))
                .collect(Collectors.joining("\n"));
        return "\n### " + section.stream().map(one -> "`@" + one + "`").collect(Collectors.joining(", ")) + "\n\n"
                + section.stream().map(AnnotationGuideTest::sentence).collect(Collectors.joining("\n"))
                + "\n\nGood:\n" + code(leading, "Good") + "\nBad:\n" + code(leading, "Bad") + readFact(leading)
                + "\n```\n" + says + "\n```\n";
    }

    /** The contract that a consumer's record is held against. */
    private static String readFact(String annotation) {
        if (onPackages(annotation) || !use("Bad" + annotation).isAnnotationPresent(Reads.class)) {
            return "";
        }
        return "\nThe contract it reads:\n"
                + block("Reading.java", declaration(fixture("Reading.java"), Reading.Published.class.getSimpleName()));
    }

    /** What the annotation is for, as its Javadoc begins. */
    private static String sentence(String annotation) {
        String source = read(API.resolve(annotation + ".java"));
        String comment = source.substring(source.indexOf("/**") + 3, source.indexOf("*/", source.indexOf("/**")))
                .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .trim();
        return "- `@" + annotation + "`: " + comment.split("(?<=\\.) |<p>", 2)[0].trim();
    }

    private static String code(String annotation, String kind) {
        if (onPackages(annotation)) {
            String careless = annotation.equals("BoundedContext") ? "misnamed/" : "careless/";
            String file = (kind.equals("Good") ? "" : careless) + "package-info.java";
            String source = fixture(file);
            String first = annotation.equals("Projection") ? "@Projection(" : "@BoundedContext(";
            int start = source.indexOf(first);
            int end = Stream.of("@Projection(", "@NullMarked")
                    .mapToInt(one -> source.indexOf(one, start + 1))
                    .filter(at -> at > start)
                    .min()
                    .orElseThrow();
            return block(file, source.substring(start, end));
        }
        return Stream.concat(Stream.of(use(kind + annotation)), later(kind + annotation).stream())
                .map(type -> {
                    String file = type.getDeclaringClass().getSimpleName() + ".java";
                    return block(file, declaration(fixture(file), type.getSimpleName()));
                })
                .collect(Collectors.joining());
    }

    /** The lines of a declaration: from the annotation of its kind to its last brace, which is indented no further. */
    private static String declaration(String source, String name) {
        int at = matching(source, "\\n    (record|interface) " + name + "\\b");
        int start = Stream.of("    @DomainFact", "    @Dataset", "    @Reads", "    @Describes")
                .mapToInt(one -> source.lastIndexOf("\n" + one, at) + 1)
                .max()
                .orElseThrow();
        int before = source.lastIndexOf("\n    @Describes", at) + 1;
        int previousEnd = source.lastIndexOf("\n\n", start);
        int open = matching(source.substring(at + 1), "(\\{}|\\n    })\\n");
        int end = source.indexOf('\n', source.indexOf('}', at + 1 + open)) + 1;
        return source.substring(before > previousEnd ? before : start, end);
    }

    private static int matching(String source, String regex) {
        var matcher = Pattern.compile(regex).matcher(source);
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.start();
    }

    private static String block(String file, String code) {
        return "\n<!-- " + FIXTURES + file + " -->\n```java\n" + code + "```\n";
    }

    private static String fixture(String file) {
        return read(Path.of("..", FIXTURES + file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
