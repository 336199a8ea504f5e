package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTest {
    /** Run with {@code -Dconcordat.docs=write} to write the page anew. */
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void everyRuleHasItsEntryInTheDocumentation() throws IOException {
        if ("write".equals(System.getProperty("concordat.docs"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    @Test
    void everyRuleSaysWhyAndWhatToDo() {
        assertThat(Rule.catalogue()).allSatisfy(rule -> {
            assertThat(rule.why()).endsWith(".");
            assertThat(rule.fix()).endsWith(".");
        });
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Rules

                Every finding starts with the id of a rule in brackets. An id is stable and never used again for
                another rule. This page is generated from the catalogue in `dev.concordat.core.finding`; after a
                change there run `mvn -pl contracts-core -am test -Dconcordat.docs=write`.
                """);
        for (Rule.Area area : Rule.Area.values()) {
            page.append("\n## ")
                    .append(heading(area))
                    .append("\n\n| rule | what is wrong, and why it matters | what to do |\n|---|---|---|\n");
            page.append(Rule.catalogue().stream()
                    .filter(rule -> rule.area() == area)
                    .map(rule -> "| `" + rule.id() + "` | " + rule.why() + " | " + rule.fix() + " |\n")
                    .collect(Collectors.joining()));
        }
        return page.toString();
    }

    private static String heading(Rule.Area area) {
        return switch (area) {
            case DECLARATION -> "Declarations on classes and packages";
            case CONTRACT -> "What a contract says, against itself";
            case DEMAND -> "What the ladder demands";
            case ADOPTION -> "Classes without a contract, and known findings";
            case FILE -> "Files";
            case STORE -> "Store and publishing";
            case EXPECTATION -> "What a consumer relies on, against the contract";
            case PAYLOAD -> "Emitted facts";
            case TEST -> "Contract tests";
            case LINEAGE -> "Promises along lineage";
            case GLOSSARY -> "Words that contexts share";
            case STEWARDSHIP -> "Who holds whose data, and erasure";
        };
    }
}
