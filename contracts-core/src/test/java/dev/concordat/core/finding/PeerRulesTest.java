package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PeerRulesTest {
    private static final Path PAGE = Path.of("..", "docs", "rules-of-peers.md");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(rules\\.md#([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void everyLinkNamesARuleThatExists() throws IOException {
        List<String> rules = Rule.catalogue().stream().map(Rule::id).toList();
        assertThat(links()).isNotEmpty().allSatisfy(link -> assertThat(rules).contains(link.group(2)));
    }

    @Test
    void noRuleIsLinkedUnderAnotherName() throws IOException {
        assertThat(links()).allSatisfy(link -> assertThat(link.group(1)).isEqualTo(link.group(2)));
    }

    @Test
    void everyRuleOfAPeerStandsInOneRow() throws IOException {
        List<String> names = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ")[0])
                .flatMap(cell -> NAME.matcher(cell).results().map(name -> name.group(1)))
                .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<MatchResult> links() throws IOException {
        return LINK.matcher(Files.readString(PAGE)).results().toList();
    }
}
