package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Follows the pages for the producer and the consumer from start to end; what they say is printed is printed. */
final class GuideIT {
    private static final Path GUIDE = Path.of("..", "..", "docs", "guide");

    /** A block without a language is output. */
    private static final Pattern OUTPUT = Pattern.compile("```[a-z]*\n(.*?)```", Pattern.DOTALL);

    private static final Pattern DAY = Pattern.compile("(?<=agreed |until )\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern FINGERPRINT = Pattern.compile("(?<=fingerprint )[0-9a-f]{16}");
    private static final Pattern PUBLISH = Pattern.compile("(?m)^ {4}mvn (org\\.codehaus\\.mojo:exec.*)$");

    private static final String EVENT = "src/main/java/com/example/billing/InvoiceIssued.java";
    private static final String PRODUCER_TEST = "src/test/java/com/example/billing/BillingKeepsItsPromisesTest.java";
    private static final String RECORD = "src/main/java/com/example/finance/BilledAmount.java";
    private static final String HANDLER = "src/main/java/com/example/finance/Revenue.java";
    private static final String CENTS = "@Money(currency = \"EUR\", minorUnits = true)";
    private static final String EUROS = "@Money(currency = \"EUR\")";

    private final StringBuilder printed = new StringBuilder();

    @Test
    void pagesShowWhatIsPrinted() throws Exception {
        OutsideBuild billing = side("billing", "finance");
        OutsideBuild finance = side("finance", "billing");
        OutsideBuild.delete(billing.root().resolveSibling("contracts"));

        publishAsProducer(billing);
        publishAsConsumer(finance);
        changeAsProducer(billing);

        List<String> blocks = Stream.of("producer.md", "consumer.md")
                .flatMap(page -> blocks(page).stream())
                .toList();
        assertThat(blocks).hasSize(9);
        assertThat(blocks)
                .allSatisfy(block -> assertThat(timeless(printed.toString())).contains(timeless(block)));
    }

    private void publishAsProducer(OutsideBuild billing) throws Exception {
        String event = Files.readString(billing.root().resolve(EVENT));
        change(billing, EVENT, event.substring(event.indexOf("@DomainFact"), event.indexOf("public record")), "");
        change(billing, EVENT, "@BusinessKey String", "String");
        change(billing, EVENT, EUROS + " BigDecimal", "BigDecimal");
        Files.writeString(
                billing.root().resolve(EVENT),
                Files.readString(billing.root().resolve(EVENT)).replaceAll("import dev\\.concordat.*\n", ""));
        note(billing.maven("test").failed());

        Files.writeString(billing.root().resolve(EVENT), event);
        String test = Files.readString(billing.root().resolve(PRODUCER_TEST));
        change(billing, PRODUCER_TEST, "List.of(new BigDecimal(\"120.00\"), new BigDecimal(\"9.99\"))", "List.of()");
        change(billing, PRODUCER_TEST, "import java.math.BigDecimal;\n", "");
        note(billing.maven("test").failed());

        Files.writeString(billing.root().resolve(PRODUCER_TEST), test);
        note(billing.maven(publish("producer.md")).passed());
    }

    private void publishAsConsumer(OutsideBuild finance) throws Exception {
        change(finance, RECORD, EUROS, CENTS);
        note(finance.maven("test").failed());
        change(finance, RECORD, CENTS, EUROS);

        String once = "billed.putIfAbsent(amount.invoiceId(), amount.amount())";
        String eachTime = "billed.merge(amount.invoiceId(), amount.amount(), BigDecimal::add)";
        change(finance, HANDLER, once, eachTime);
        note(finance.maven("test").failed());

        change(finance, HANDLER, eachTime, once);
        BuildResult published = note(finance.maven(publish("consumer.md")).passed());
        assertThat(published.tests()).hasSize(14);
    }

    private void changeAsProducer(OutsideBuild billing) throws Exception {
        change(billing, EVENT, EUROS, CENTS);
        change(billing, EVENT, "1.0.0", "1.1.0");
        BuildResult changed = note(billing.maven("test").failed());

        assertThat(changed.tests())
                .filteredOn(test -> test.outcome() != TestRun.Outcome.PASSED)
                .as("the page counts the leaves that fail")
                .hasSize(3);
    }

    /** One side of the example, in a project of its own beside the other. */
    private static OutsideBuild side(String own, String other) throws IOException {
        OutsideBuild build = OutsideBuild.copyOf("first-contract", "guide/" + own);
        for (String sources : List.of("src/main/java/com/example/", "src/test/java/com/example/")) {
            OutsideBuild.delete(build.root().resolve(sources + other));
        }
        return build;
    }

    private static void change(OutsideBuild build, String file, String from, String to) throws IOException {
        Path path = build.root().resolve(file);
        assertThat(path).content().contains(from);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    /** The command on the page, after the tests. */
    private static String[] publish(String page) throws IOException {
        MatchResult command = PUBLISH.matcher(Files.readString(GUIDE.resolve(page)))
                .results()
                .findFirst()
                .orElseThrow();
        String options = command.group(1);
        int arguments = options.indexOf("-Dexec.args=");
        return Stream.of(
                        Stream.of("test"),
                        Stream.of(options.substring(0, arguments).strip().split(" ")),
                        Stream.of(options.substring(arguments).replace("\"", "")))
                .flatMap(one -> one)
                .toArray(String[]::new);
    }

    private BuildResult note(BuildResult result) throws IOException {
        printed.append(result.output()).append('\n');
        result.tests().stream()
                .collect(Collectors.groupingBy(TestRun::className))
                .values()
                .forEach(leaves ->
                        printed.append(leaves.stream().map(TestRun::name).collect(Collectors.joining("\n", "", "\n"))));
        return result;
    }

    private static List<String> blocks(String page) {
        try {
            return OUTPUT.matcher(Files.readString(GUIDE.resolve(page)))
                    .results()
                    .filter(block -> block.group().startsWith("```\n"))
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Days and fingerprints are those of the day on which the page was written. */
    private static String timeless(String text) {
        return FINGERPRINT
                .matcher(DAY.matcher(text).replaceAll("DAY"))
                .replaceAll("FINGERPRINT")
                .replace(System.lineSeparator(), "\n");
    }
}
