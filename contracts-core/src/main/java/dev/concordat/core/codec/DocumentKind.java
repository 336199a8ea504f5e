package dev.concordat.core.codec;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Severities;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The kinds of files in a store and beside it. Files are written as UTF-8 JSON with two spaces of indentation and a
 * fixed order of keys; equal documents give equal bytes. They are read as JSON or YAML. Reading refuses unknown, missing and duplicate keys. Immutable and thread-safe.
 *
 * <pre>{@code
 * byte[] file = DocumentKind.CONTRACT.write(new StoredDocument<>(contract, Optional.empty()));
 * Decoded<StoredDocument<SemanticContract>> read = DocumentKind.CONTRACT.read("1.2.0.json", file);
 * }</pre>
 *
 * @param <T> the document
 * @since 0.1
 */
public final class DocumentKind<T> {
    /** A contract of one fact at one version. */
    public static final DocumentKind<SemanticContract> CONTRACT =
            new DocumentKind<>("contract", "a contract of one fact at one version", ContractShapes.CONTRACT);

    /** A bounded context. */
    public static final DocumentKind<ContextRecord> CONTEXT =
            new DocumentKind<>("context", "a bounded context", ContextShapes.CONTEXT);

    /** What one consumer relies on. */
    public static final DocumentKind<ConsumerExpectation> EXPECTATION =
            new DocumentKind<>("expectation", "what one consumer relies on", ExpectationShapes.EXPECTATION);

    /** A projection. */
    public static final DocumentKind<ProjectionRecord> PROJECTION =
            new DocumentKind<>("projection", "a projection", ExpectationShapes.PROJECTION);

    /** What was corrected after it was published. */
    public static final DocumentKind<CorrectionNotice> NOTICE =
            new DocumentKind<>("notice", "what was corrected after it was published", NoticeShapes.NOTICE);

    /** How one consumer took a correction in. */
    public static final DocumentKind<NoticeEvidence> EVIDENCE =
            new DocumentKind<>("notice-evidence", "how one consumer took a correction in", NoticeShapes.EVIDENCE);

    /** What a platform sets for everybody. */
    public static final DocumentKind<PlatformDefaults> PLATFORM =
            new DocumentKind<>("platform", "what a platform sets for everybody", PlatformShapes.PLATFORM);

    /** The findings a team knows. Not part of a store: it lies in the team's own repository. */
    public static final DocumentKind<Baseline> BASELINE =
            new DocumentKind<>("baseline", "the findings a team knows", BaselineShapes.BASELINE);

    /** How much changes weigh for a team. Not part of a store: it lies in the team's own repository. */
    public static final DocumentKind<Severities> SEVERITIES =
            new DocumentKind<>("severities", "how much changes weigh for a team", SeveritiesShapes.SEVERITIES);

    /** No file is read that has more bytes: 16 MiB, far above any contract; keeps a hostile file from filling the memory. */
    public static final int MAXIMUM_BYTES = 16 * 1024 * 1024;

    private static final Pattern FORMAT = Pattern.compile("(.*)/([1-9][0-9]{0,8})");
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String name;
    private final String title;
    private final Shape<StoredDocument<T>> shape = new Shape<>();

    private final Codec<T> codec;
    private final Shape<Publication> publication = new Shape<>();
    private final int newest;

    DocumentKind(String name, String title, Codec<T> codec) {
        this.name = name;
        this.title = title;
        this.codec = codec;
        var at = publication.required("at", Scalars.INSTANT, Publication::at);
        var approvedBy = publication.optional("approvedBy", Scalars.TEXT, Publication::approvedBy);
        var acceptedBy = publication.optional("acceptedBy", Scalars.TEXT, Publication::acceptedBy);
        publication.madeBy(values -> new Publication(values.get(at), values.get(approvedBy), values.get(acceptedBy)));
        SchemaDefinitions definitions = new SchemaDefinitions();
        codec.schema(definitions);
        publication.schema(definitions);
        newest = definitions.newest();
        List<String> formats =
                IntStream.rangeClosed(1, newest).mapToObj(this::format).toList();
        shape.required("concordat", Scalars.words(formats), document -> format(lowest(document)));
        var published = shape.optional("published", publication, StoredDocument::publication);
        var document = shape.required(name, codec, StoredDocument::document);
        shape.madeBy(values -> new StoredDocument<>(values.get(document), values.get(published)));
    }

    /**
     * Names the newest format this library reads, as it stands at the top of a file. All older ones are read too. A file
     * is written in the oldest that has what the document says.
     *
     * @return such as {@code contract/1}
     */
    public String format() {
        return format(newest);
    }

    private String format(int number) {
        return name + "/" + number;
    }

    private int lowest(StoredDocument<T> stored) {
        return Math.max(
                codec.format(stored.document()),
                stored.publication().map(publication::format).orElse(1));
    }

    /**
     * Reads a file: YAML if its name ends with {@code .yaml} or {@code .yml}, else JSON.
     *
     * @param file what to call the file in messages; its ending says the notation
     * @param bytes its content
     * @return the document, or everything wrong with the file
     */
    public Decoded<StoredDocument<T>> read(String file, byte[] bytes) {
        Reading reading = new Reading(file);
        Optional<StoredDocument<T>> read = FileText.parse(file, bytes, reading)
                .filter(root -> isOfThisKind(root, reading))
                .flatMap(root -> shape.read(root, reading));
        return new Decoded<>(read.filter(document -> reading.isClean()), reading.findings());
    }

    /** Looks at the format first: under another one, every key of the file would be wrong. */
    private boolean isOfThisKind(Located root, Reading reading) {
        Optional<Located> stated = root.value() instanceof Located.Members members
                ? Optional.ofNullable(members.byName().get("concordat"))
                : Optional.empty();
        if (stated.isEmpty() || !(stated.get().value() instanceof Located.Text text)) {
            return true;
        }
        Optional<Integer> number = number(text.text());
        if (number.isEmpty()) {
            reading.problem(
                    FileRule.FILE_FORMAT_UNKNOWN,
                    stated.get(),
                    "expected \"" + format() + "\", but was " + Quoted.text(text.text()) + "; "
                            + NearestName.hint(text.text(), List.of(format())),
                    "correct the format, or move the file where it belongs");
            return false;
        }
        if (number.get() > newest) {
            reading.problem(
                    FileRule.FILE_FORMAT_UNKNOWN,
                    stated.get(),
                    "expected at most \"" + format() + "\", but was " + Quoted.text(text.text())
                            + ", which a newer version of the library wrote",
                    "update the library");
            return false;
        }
        reading.states(name, number.get());
        return true;
    }

    private Optional<Integer> number(String format) {
        Matcher stated = FORMAT.matcher(format);
        return stated.matches() && stated.group(1).equals(name)
                ? Optional.of(Integer.parseInt(stated.group(2)))
                : Optional.empty();
    }

    /**
     * Writes a file.
     *
     * @param document the document
     * @return the content, ending with a line end
     */
    public byte[] write(StoredDocument<T> document) {
        return printed(out -> shape.write(document, out));
    }

    private static byte[] printed(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(printing(), bytes, JsonEncoding.UTF8)) {
            content.accept(out);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /**
     * Describes the files as JSON Schema, draft 2020-12, for editors and validators. What it refuses, reading refuses;
     * reading refuses more, such as a sunset before its announcement. The same text lies in the jar, at
     * {@code META-INF/concordat-schema/}, under the name of the kind.
     *
     * @return the schema, as JSON
     */
    public byte[] schema() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:concordat:schema:" + format().replace('/', ':'));
        schema.put("title", "Concordat " + name);
        schema.put("description", "A file of Concordat, up to format " + format() + ": " + title + ".");
        schema.putAll(shape.schema(definitions));
        if (!definitions.byName().isEmpty()) {
            schema.put("$defs", definitions.byName());
        }
        return printed(out -> SchemaText.write(schema, out));
    }

    /**
     * Gives the content address of a document: SHA-256 (FIPS 180-4) of the file without its publication. Equal documents
     * have equal addresses, whichever store they lie in, in which notation, and whenever they were published.
     *
     * @param document the document
     * @return {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public String address(T document) {
        byte[] content = write(new StoredDocument<>(document, Optional.empty()));
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Lists where two documents differ.
     *
     * @param one a document
     * @param other another
     * @return paths in the file, such as {@code fields[1].unit}; empty if they are equal
     */
    public List<String> differences(T one, T other) {
        return TreeDifference.between(tree(one), tree(other)).stream()
                // The format follows from the rest.
                .filter(path -> path.startsWith(name))
                .map(path -> path.substring(path.indexOf('.') + 1))
                .toList();
    }

    private Located tree(T document) {
        return FileText.parse(name, write(new StoredDocument<>(document, Optional.empty())), new Reading(name))
                .orElseThrow();
    }

    private static ObjectWriteContext printing() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
    }
}
