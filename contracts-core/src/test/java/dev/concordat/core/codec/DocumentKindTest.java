package dev.concordat.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.api.Version;
import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.ListType;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.Role;
import dev.concordat.api.model.RoleLocation;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import dev.concordat.api.model.SemanticContract;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentKindTest {
    private static final String GOLDEN = """
            {
              "concordat": "contract/1",
              "published": {
                "at": "2026-03-02T10:15:30Z",
                "approvedBy": "billing-core"
              },
              "contract": {
                "fact": "billing/invoice-issued",
                "version": "1.2.0",
                "meaning": {
                  "text": "Billing has fixed what a customer owes"
                },
                "businessKey": [
                  "field:invoiceId"
                ],
                "roles": {
                  "event-id": "header:id"
                },
                "fields": [
                  {
                    "name": "amount",
                    "type": "decimal",
                    "unit": {
                      "currency": "EUR"
                    },
                    "constraints": [
                      {
                        "minimum": 0.00
                      }
                    ]
                  },
                  {
                    "name": "lines",
                    "type": {
                      "list": "text"
                    },
                    "required": false
                  }
                ]
              }
            }
            """;

    private static SemanticContract contract() {
        return SemanticContract.builder()
                .fact(FactId.parse("billing/invoice-issued"))
                .version(Version.parse("1.2.0"))
                .meaning(BusinessMeaning.of("Billing has fixed what a customer owes"))
                .addBusinessKey(new RoleLocation.InPayload("invoiceId"))
                .putRoles(Role.EVENT_ID, new RoleLocation.InHeader("id"))
                .addFields(Field.builder()
                        .name("amount")
                        .type(new ScalarType(ScalarKind.DECIMAL))
                        .unit(MonetaryUnit.of("EUR"))
                        .addConstraints(new Constraint.Minimum(new BigDecimal("0.00"), true))
                        .build())
                .addFields(Field.optional("lines", new ListType(new ScalarType(ScalarKind.TEXT))))
                .build();
    }

    @Test
    void writesForPeopleAndReadsItBack() {
        Publication publication =
                new Publication(Instant.parse("2026-03-02T10:15:30Z"), Optional.of("billing-core"), Optional.empty());
        StoredDocument<SemanticContract> stored = new StoredDocument<>(contract(), Optional.of(publication));

        assertThat(new String(DocumentKind.CONTRACT.write(stored), StandardCharsets.UTF_8))
                .isEqualTo(GOLDEN);
        assertThat(read(GOLDEN).value()).contains(stored);
    }

    /** Somebody may have written it down: it must never change. */
    @Test
    void keepsTheAddressOfContent() {
        assertThat(DocumentKind.CONTRACT.address(
                        read(GOLDEN).value().orElseThrow().document()))
                .isEqualTo("sha256:2d3edfc29a880d35d974bb1779ad6f3d7632f387a874b5a448287235cfc98b27");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"contract/1\"|\"contract/99\"|[file-format-unknown] 1.2.0.json:2:16, path concordat: expected at most \"contract/2\", but was \"contract/99\", which a newer version of the library wrote\\n  fix: update the library",
                "\"contract/1\"|\"context/1\"|[file-format-unknown] 1.2.0.json:2:16, path concordat: expected \"contract/2\", but was \"context/1\"; there are: contract/2\\n  fix: correct the format, or move the file where it belongs",
                "\"contract/1\"|\"contract/01\"|expected \"contract/2\", but was \"contract/01\"; did you mean",
                "\"fact\"|\"fakt\"|[file-key-unknown] 1.2.0.json:8:13, path contract.fakt: expected a known key, but was \"fakt\"; did you mean \"fact\"?",
                "\"fact\"|\"fakt\"|[file-key-missing] 1.2.0.json:7:15, path contract: expected key \"fact\", but it is not there\\n  fix: add \"fact\" to the object that starts here",
                "\"version\"|\"fact\": 0, \"version\"|[file-key-duplicated] 1.2.0.json:9:5: key \"fact\" stands here and in line 8\\n  fix: keep one of the two",
                "\"decimal\"|\"decimel\"|[file-value-invalid] 1.2.0.json:22:17, path contract.fields[0].type: expected one of the known words, but was \"decimel\"; did you mean \"decimal\"?",
                "\"decimal\"|3|path contract.fields[0].type: expected a word or an object with one of the keys list, map, oneOf, fields, but was number 3",
                "\"minimum\"|\"minimun\"|[file-key-missing] 1.2.0.json:27:11, path contract.fields[0].constraints[0]: expected one of the keys minimum, maximum, integerDigits, minSize, matches, but there is: minimun\\n  fix: say with one of these keys which case it is",
                "0.00|1e99999999999|path contract.fields[0].constraints[0].minimum: expected a number, but was number 1e99999999999, which has more than 1000 digits when written out",
                "0.00|1e999999999|path contract.fields[0].constraints[0].minimum: expected a number, but was number 1e999999999, which has more than 1000 digits when written out",
                "0.00|1e-1001|path contract.fields[0].constraints[0].minimum: expected a number, but was number 1e-1001, which has more than 1000 digits when written out",
                "billing/invoice-issued|../x|path contract.fact: context name must be lower-case words joined by hyphens, at most 100 characters, but was \"..\"",
                "billing/invoice-issued|a/../x|path contract.fact: fact name must be lower-case words joined by hyphens, at most 100 characters, but was \"../x\"",
                "\"EUR\"|\"euro\"|path contract.fields[0].unit: a currency is an ISO 4217 code such as EUR, but was \"euro\"\\n  fix: correct the values",
                "\"minimum\": 0.00|\"matches\": \"(\"|path contract.fields[0].constraints[0]: Unclosed group near index 1\\n  fix: correct the values",
                "\"event-id\"|\"event\"|path contract.roles.event: expected one of the known words, but was \"event\"; ",
                "header:id|id|path contract.roles.event-id: expected field:… , header:… or record-key, but was \"id\"",
                "2026-03-02T|2026-03-99T|path published.at: expected a time such as 2026-03-02T10:15:30Z, but was \"2026-03-99T10:15:30Z\"",
                "false|null|path contract.fields[1].required: expected true or false, but was null",
            })
    void refusesWrongContent(String right, String wrong, String message) {
        assertThat(GOLDEN).contains(right);
        Decoded<StoredDocument<SemanticContract>> read =
                read(GOLDEN.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().toString()).contains(message.replace("\\n", "\n"));
    }

    @Test
    void refusesFilesThatAreNoDocuments() {
        assertThat(message(new byte[0]))
                .isEqualTo("[file-malformed] 1.2.0.json: expected a JSON object, but the file is empty\n"
                        + "  fix: correct the syntax there, or restore the file from version control");
        assertThat(message(new byte[] {'{', (byte) 0xff, '}'}))
                .isEqualTo("[file-unreadable] 1.2.0.json: expected UTF-8, but the file is not\n"
                        + "  fix: save the file as UTF-8");
        assertThat(message(new byte[DocumentKind.MAXIMUM_BYTES + 1]))
                .isEqualTo("[file-unreadable] 1.2.0.json: expected at most 16777216 bytes, but the file has more\n"
                        + "  fix: look at what wrote the file: a contract has a few thousand bytes");
        assertThat(message(bytes("[]")))
                .isEqualTo("[file-value-invalid] 1.2.0.json:1:1: expected an object, but was a list\n"
                        + "  fix: correct the value");
        assertThat(message(bytes(GOLDEN + "{}")))
                .isEqualTo("[file-malformed] 1.2.0.json:42:1: expected the end of the file, but there is more\n"
                        + "  fix: keep one JSON object in the file");
        assertThat(message(bytes("\uFEFF" + GOLDEN))).startsWith("[file-malformed] 1.2.0.json:1:1: expected JSON, but");
        assertThat(message(bytes("[".repeat(100_000))))
                .startsWith("[file-malformed] 1.2.0.json:1:1: expected JSON, but Document nesting depth (501)");
    }

    @Test
    void refusesAFileCutOffAnywhere() {
        String whole = GOLDEN.stripTrailing();
        assertThat(read(whole).value()).isPresent();
        for (int length = 0; length < whole.length(); length++) {
            Decoded<StoredDocument<SemanticContract>> cut = read(whole.substring(0, length));

            assertThat(cut.value()).as("cut off after %s bytes", length).isEmpty();
            assertThat(cut.findings().toString())
                    .as("cut off after %s bytes", length)
                    .contains("1.2.0.json");
        }
    }

    @Test
    void namesWhereDocumentsDiffer() {
        SemanticContract changed = SemanticContract.builder()
                .fact(contract().fact())
                .version(contract().version())
                .meaning(BusinessMeaning.of("Something else"))
                .fields(contract().fields())
                .build();
        assertThat(DocumentKind.CONTRACT.differences(contract(), changed))
                .containsExactly("businessKey", "meaning.text", "roles");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String message(byte[] bytes) {
        return DocumentKind.CONTRACT.read("1.2.0.json", bytes).findings().toString();
    }

    private static Decoded<StoredDocument<SemanticContract>> read(String text) {
        return DocumentKind.CONTRACT.read("1.2.0.json", bytes(text));
    }
}
