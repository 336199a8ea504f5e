package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.api.Stage;
import dev.concordat.api.model.PlatformDefaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the reader come from one definition; a validator of others says whether they agree. */
final class SchemaTest {
    /** Run with {@code -Dconcordat.docs=write} to write the schemas anew. */
    private static final Path PUBLISHED = Path.of("src", "main", "resources", "META-INF", "concordat-schema");

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Map<DocumentKind<?>, Schema> SCHEMAS = kinds().collect(Collectors.toUnmodifiableMap(
            Function.identity(),
            kind -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text(kind.schema()))));

    private record Sample<T>(DocumentKind<T> kind, StoredDocument<T> stored) {
        String text() {
            return SchemaTest.text(kind.write(stored));
        }
    }

    static Stream<DocumentKind<?>> kinds() {
        return Stream.of(
                DocumentKind.CONTRACT,
                DocumentKind.CONTEXT,
                DocumentKind.EXPECTATION,
                DocumentKind.PROJECTION,
                DocumentKind.NOTICE,
                DocumentKind.EVIDENCE,
                DocumentKind.PLATFORM,
                DocumentKind.BASELINE,
                DocumentKind.SEVERITIES);
    }

    @Provide
    Arbitrary<Sample<?>> samples() {
        PlatformDefaults platform = new PlatformDefaults(Map.of(Stage.CORE, Duration.ofDays(90)), 7, 5);
        return Arbitraries.oneOf(List.of(
                of(DocumentKind.CONTRACT, Documents.stored(Documents.contracts())),
                of(DocumentKind.CONTEXT, Documents.stored(Documents.contexts())),
                of(DocumentKind.EXPECTATION, Documents.stored(Documents.expectations())),
                of(DocumentKind.PROJECTION, Documents.stored(Documents.projections())),
                of(DocumentKind.NOTICE, Documents.stored(Notices.notices())),
                of(DocumentKind.EVIDENCE, Documents.stored(Notices.evidence())),
                of(DocumentKind.PLATFORM, Documents.stored(Arbitraries.just(platform))),
                of(DocumentKind.BASELINE, Documents.stored(Documents.baselines())),
                of(DocumentKind.SEVERITIES, Documents.stored(Documents.severities()))));
    }

    private static <T> Arbitrary<Sample<?>> of(DocumentKind<T> kind, Arbitrary<StoredDocument<T>> stored) {
        return stored.map(one -> new Sample<>(kind, one));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isInTheJar(DocumentKind<?> kind) throws IOException {
        String file = kind.format().substring(0, kind.format().indexOf('/')) + ".json";
        if ("write".equals(System.getProperty("concordat.docs"))) {
            Files.createDirectories(PUBLISHED);
            Files.write(PUBLISHED.resolve(file), kind.schema());
        }
        assertThat(PUBLISHED.resolve(file)).content().isEqualTo(text(kind.schema()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isASchemaItself(DocumentKind<?> kind) throws IOException {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(Mutants.tree(text(kind.schema())))).isEmpty();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void acceptsEveryFileWeWrite(@ForAll("samples") Sample<?> sample) {
        assertThat(errors(sample.kind(), sample.text())).as(sample.text()).isEmpty();
    }

    @Test
    void acceptsTheFilesOfTheExamples() throws IOException {
        Map<String, DocumentKind<?>> byName = kinds().collect(Collectors.toMap(
                kind -> "\"concordat\": \"" + kind.format().replaceFirst("[0-9]+$", ""), Function.identity()));
        int files = 0;
        try (Stream<Path> all = Files.walk(EXAMPLES)) {
            for (Path file : all.filter(one -> one.toString().contains("/contracts/"))
                    .filter(one -> one.toString().endsWith(".json"))
                    .filter(one -> !one.toString().contains("/target/"))
                    .toList()) {
                String text = Files.readString(file);
                Optional<DocumentKind<?>> kind = byName.entrySet().stream()
                        .filter(one -> text.contains(one.getKey()))
                        .<DocumentKind<?>>map(Map.Entry::getValue)
                        .findFirst();
                if (kind.isPresent()) {
                    assertThat(errors(kind.get(), text)).as(file.toString()).isEmpty();
                    files++;
                }
            }
        }
        assertThat(files).isGreaterThan(100);
    }

    /** Ten mutants of each document. Both verdicts have to occur, or the property would say nothing. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void refusesNothingThatIsRead(@ForAll("samples") Sample<?> sample, @ForAll Random random) {
        for (int mutant = 0; mutant < 10; mutant++) {
            String text = Mutants.one(sample.text(), random);
            boolean valid = errors(sample.kind(), text).isEmpty();
            boolean read = sample.kind()
                    .read("file", text.getBytes(StandardCharsets.UTF_8))
                    .value()
                    .isPresent();
            Statistics.collect(valid ? "valid" : "invalid", read ? "read" : "refused");
            assertThat(read && !valid).as(text).isFalse();
        }
        Statistics.coverage(coverage -> {
            coverage.check("invalid", "refused").percentage(share -> share > 40);
            coverage.check("valid", "read").percentage(share -> share > 4);
        });
    }

    @Test
    void saysWhatIsWrongInAFile() {
        String file = """
                {
                  "concordat": "contract/1",
                  "contract": {
                    "fact": "Billing/invoice",
                    "version": 1.2,
                    "stage": "kore",
                    "fields": [{"name": "amount", "type": {"list": {"list": "decimel"}}, "requird": true}]
                  }
                }
                """;

        assertThat(errors(DocumentKind.CONTRACT, file).stream().map(Object::toString))
                .anyMatch(error -> error.contains("/contract/fact") && error.contains("pattern"))
                .anyMatch(error -> error.contains("/contract/version") && error.contains("string"))
                .anyMatch(error -> error.contains("/contract/stage") && error.contains("\"core\""))
                .anyMatch(error -> error.contains("/contract/fields/0/type/list/list"))
                .anyMatch(error -> error.contains("requird"));
    }

    @Test
    void liesOnTheClassPath() throws IOException {
        try (InputStream schema =
                DocumentKind.class.getClassLoader().getResourceAsStream("META-INF/concordat-schema/contract.json")) {
            assertThat(schema).isNotNull();
        }
    }

    private static List<?> errors(DocumentKind<?> kind, String text) {
        return SCHEMAS.get(kind).validate(Mutants.tree(text));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
