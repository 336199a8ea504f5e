package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlParserTest {
    private static final String FILE = """
            # Written by hand.
            concordat: contract/1
            contract:
              fact: billing/invoice-issued
              version: 1.2.0
              meaning:
                text: >-
                  Billing has fixed
                  what a customer owes
              businessKey: [field:invoiceId]
              fields:
                - name: amount
                  type: decimal
                  constraints:
                    - minimum: 0.00
                - name: lines
                  type: {list: text}
                  required: false
            """;
    private static final String SAME = """
            {"concordat": "contract/1", "contract": {"fact": "billing/invoice-issued", "version": "1.2.0",
            "meaning": {"text": "Billing has fixed what a customer owes"}, "businessKey": ["field:invoiceId"],
            "fields": [{"name": "amount", "type": "decimal", "constraints": [{"minimum": 0.00}]},
            {"name": "lines", "type": {"list": "text"}, "required": false}]}}
            """;

    @Provide
    Arbitrary<StoredDocument<SemanticContract>> contracts() {
        return Documents.stored(Documents.contracts());
    }

    @Provide
    Arbitrary<StoredDocument<ContextRecord>> contexts() {
        return Documents.stored(Documents.contexts());
    }

    @Provide
    Arbitrary<StoredDocument<ConsumerExpectation>> expectations() {
        return Documents.stored(Documents.expectations());
    }

    @Provide
    Arbitrary<StoredDocument<CorrectionNotice>> notices() {
        return Documents.stored(Notices.notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.0.yaml", "1.2.0.yml", "1.2.0.YAML"})
    void readsTheSameDocument(String name) {
        Decoded<StoredDocument<SemanticContract>> read = read(name, FILE);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isPresent().isEqualTo(read("1.2.0.json", SAME).value());
    }

    /** JSON is YAML 1.2, so what is written as one is read the same as the other. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void readsJson(
            @ForAll("contracts") StoredDocument<SemanticContract> contract,
            @ForAll("contexts") StoredDocument<ContextRecord> context,
            @ForAll("expectations") StoredDocument<ConsumerExpectation> expectation,
            @ForAll("notices") StoredDocument<CorrectionNotice> notice) {
        isReadTheSame(DocumentKind.CONTRACT, contract);
        isReadTheSame(DocumentKind.CONTEXT, context);
        isReadTheSame(DocumentKind.EXPECTATION, expectation);
        isReadTheSame(DocumentKind.NOTICE, notice);
    }

    /** A wrong file is wrong at the same place, for the same reason, in both notations. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void findsTheSameInWrongFiles(
            @ForAll("contracts") StoredDocument<SemanticContract> contract, @ForAll Random random) {
        byte[] mutant = Mutants.one(new String(DocumentKind.CONTRACT.write(contract), StandardCharsets.UTF_8), random)
                .getBytes(StandardCharsets.UTF_8);

        Decoded<StoredDocument<SemanticContract>> json = DocumentKind.CONTRACT.read("a.json", mutant);
        Decoded<StoredDocument<SemanticContract>> yaml = DocumentKind.CONTRACT.read("a.yaml", mutant);

        assertThat(yaml.value()).isEqualTo(json.value());
        assertThat(withoutColumns(yaml)).isEqualTo(withoutColumns(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "version: 1.2.0|version: 1.20|[file-value-invalid] a.yaml:5:12, path contract.version: expected a version such as 1.2.0, but was number 1.20\\n  fix: put the value in quotes",
                "amount|true|[file-value-invalid] a.yaml:12:13, path contract.fields[0].name: expected text, but was true\\n  fix: put the value in quotes",
                "amount|no|[file-malformed] a.yaml:12:13: expected a value that every reader of YAML takes alike, but was no\\n  fix: put text in quotes; write a number as in JSON, and true, false or null in lower case",
                "amount|~|takes alike, but was ~",
                "false|False|takes alike, but was False",
                "0.00|010|takes alike, but was 010",
                "0.00|1_000|takes alike, but was 1_000",
                "0.00|0x1F|takes alike, but was 0x1F",
                "0.00|.5|takes alike, but was .5",
                "0.00|12:30|takes alike, but was 12:30",
                "0.00|.inf|takes alike, but was .inf",
                "0.00|1e999999999|path contract.fields[0].constraints[0].minimum: expected a number, but was number 1e999999999, which has more than 1000 digits when written out",
                "decimal|&d decimal|[file-malformed] a.yaml:13:13: expected a value, but was an anchor (&)\\n  fix: remove it, and write each value out",
                "decimal|*d|[file-malformed] a.yaml:13:13: expected a value, but was an alias (*)\\n  fix: write the value out",
                "decimal|!!str decimal|a.yaml:13:13: expected a value without a tag, but the tag is \"tag:yaml.org,2002:str\"\\n  fix: remove the tag",
                "{list: text}|!x {list: text}|a.yaml:17:13: expected a value without a tag, but the tag is \"!x\"",
                "name: lines|<<: lines|[file-malformed] a.yaml:16:7: expected a key, but was a merge key (<<)\\n  fix: write the merged keys out",
                "name: lines|1: lines|[file-malformed] a.yaml:16:7: expected a key, but was number 1\\n  fix: put the key in quotes",
                "name: lines|[a]: lines|[file-malformed] a.yaml:16:7: expected a key, but was a list",
                "  version|  fact: x\\n  version|[file-key-duplicated] a.yaml:5:3: key \"fact\" stands here and in line 4\\n  fix: keep one of the two",
                "  fact|  fakt|[file-key-unknown] a.yaml:4:9, path contract.fakt: expected a known key, but was \"fakt\"; did you mean \"fact\"?",
                "{list: text}|{list: text|[file-malformed] a.yaml:18:15: expected YAML, but expected ',' or '}', but got :",
                "false\\n|false\\n---\\na: 1\\n|[file-malformed] a.yaml:19:1: expected the end of the file, but another document starts\\n  fix: keep one document in the file",
            })
    void refusesAtThePlace(String right, String wrong, String message) {
        String changed = lines(right);
        assertThat(FILE).contains(changed);

        Decoded<StoredDocument<SemanticContract>> read =
                read("a.yaml", FILE.replaceFirst(Pattern.quote(changed), Matcher.quoteReplacement(lines(wrong))));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().toString()).contains(lines(message));
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(read("a.yaml", "").findings().toString())
                .isEqualTo("[file-malformed] a.yaml: expected a YAML mapping, but the file is empty\n"
                        + "  fix: correct the syntax there, or restore the file from version control");
        assertThat(read("a.yaml", "# nothing\n").findings()).hasSize(1);
        assertThat(DocumentKind.CONTRACT
                        .read("a.yaml", new byte[] {'a', (byte) 0xff})
                        .findings()
                        .toString())
                .startsWith("[file-unreadable] a.yaml: expected UTF-8, but the file is not");
        assertThat(DocumentKind.CONTRACT
                        .read("a.yaml", new byte[DocumentKind.MAXIMUM_BYTES + 1])
                        .findings()
                        .toString())
                .startsWith("[file-unreadable] a.yaml: expected at most 16777216 bytes");
    }

    @Test
    void refusesNestingAndBombs() {
        assertThat(read("a.yaml", "[".repeat(100_000)).findings().toString())
                .startsWith("[file-malformed] a.yaml:1:502: expected at most 500 levels, but there are more");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int level = 1; level < 40; level++) {
            String before = "*a" + (level - 1);
            bomb.append("a" + level + ": &a" + level + " [" + before + ", " + before + "]\n");
        }
        assertThat(read("a.yaml", bomb.toString()).findings()).hasSize(40 + 2 * 39);
    }

    /** A character of two chars at every place near where the library would read on. */
    @Test
    void readsCharactersOfTwoCharsAnywhere() {
        for (int length = 900; length < 1200; length++) {
            String text = "x".repeat(length) + "\uD83D\uDE00";
            assertThat(read("a.yaml", FILE.replace("Billing has fixed", text))
                            .value()
                            .orElseThrow()
                            .document()
                            .meaning()
                            .orElseThrow()
                            .text())
                    .isEqualTo(text + " what a customer owes");
        }
    }

    /** Whatever stands in a file, the answer is a finding. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void neverThrows(@ForAll Random random) {
        StringBuilder text = new StringBuilder(FILE);
        String signs = "&*!|>%@`'\"#{}[],:?-~<\t \n\u0000\u007F\uFEFF\u2028\uD83D\uDE00a0";
        for (int change = 0; change < 4; change++) {
            int at = random.nextInt(text.length());
            int sign = random.nextInt(signs.length());
            text.replace(at, at + random.nextInt(2), signs.substring(sign, sign + 1));
        }
        Decoded<StoredDocument<SemanticContract>> read = read("a.yaml", text.toString());
        assertThat(read.value().isPresent()).isEqualTo(read.findings().isEmpty());
    }

    private static <T> void isReadTheSame(DocumentKind<T> kind, StoredDocument<T> stored) {
        Decoded<StoredDocument<T>> read = kind.read("file.yaml", kind.write(stored));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(Optional.of(stored));
    }

    private static String withoutColumns(Decoded<?> read) {
        return read.findings().toString().replaceAll("a\\.(json|yaml):(\\d+):\\d+", "$2");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static Decoded<StoredDocument<SemanticContract>> read(String name, String text) {
        return DocumentKind.CONTRACT.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
