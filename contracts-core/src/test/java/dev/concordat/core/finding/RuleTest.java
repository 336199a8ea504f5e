package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            if (area == Rule.Area.CHANGE) {
                page.append(changes());
                continue;
            }
            page.append("\n## ")
                    .append(heading(area))
                    .append("\n\n| rule | what is wrong, and why it matters | what to do |\n|---|---|---|\n");
            page.append(Rule.catalogue().stream()
                    .filter(rule -> rule.area() == area)
                    .map(rule ->
                            "| " + anchor(rule) + "`" + rule.id() + "` | " + rule.why() + " | " + rule.fix() + " |\n")
                    .collect(Collectors.joining()));
        }
        return page.toString();
    }

    /** Rules on changes, with their weights. */
    private static String changes() {
        StringBuilder page = new StringBuilder("""

                ## Changes between two versions

                Each change weighs differently for consumers that run today (reader), for consumers that read stored
                facts (replay), and for whoever emits the fact (writer). The mirror is the rule for the same change made
                backwards.

                | rule | reader | replay | writer | mirror | why it matters | what to do |
                |---|---|---|---|---|---|---|
                """);
        ChangeRule.all()
                .forEach(rule -> page.append("| ")
                        .append(anchor(rule))
                        .append("`")
                        .append(rule.id())
                        .append("` | ")
                        .append(weights(rule.grade()))
                        .append(" | ")
                        .append(rule.mirror().startsWith(ChangeRule.WAIVED) ? rule.mirror() : "`" + rule.mirror() + "`")
                        .append(" | ")
                        .append(rule.why())
                        .append(" | ")
                        .append(rule.fix())
                        .append(" |\n"));
        return page.toString();
    }

    /** Where reports in SARIF lead to. */
    private static String anchor(Rule rule) {
        return "<a id=\"" + rule.id() + "\"></a>";
    }

    private static String weights(Grade grade) {
        return Stream.of(grade.reader(), grade.replay(), grade.writer())
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
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
            case NOTICE -> "Correction notices, and the answers to them";
            case EVOLUTION -> "A version after the versions before it";
            case DEPRECATION -> "What is announced to end, and what ends";
            case CHANGE -> "Changes between two versions";
        };
    }
}
