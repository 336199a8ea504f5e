package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TraceJsonTest {
    private static final Pattern LINE = Pattern.compile("\n    (\\{\"law\".*)\n");
    private static final LawSettings SETTINGS = new LawSettings(1, 200);

    /** What a finding prints can be pasted: it fails again for the sinner, and holds for the saint. */
    @TestFactory
    Stream<DynamicTest> runsAgainWhatWasPrinted() {
        return Stream.of(Sinner.values())
                .map(sinner -> DynamicTest.dynamicTest(sinner.name(), () -> {
                    ConsumerLaws laws = sinner.family().laws(sinner.projection(), SETTINGS);
                    String printed = laws.leaves().stream()
                            .filter(leaf -> leaf.law().equals(sinner.breaks().get(0)))
                            .map(leaf -> leaf.check().get().toString())
                            .findFirst()
                            .orElseThrow();
                    Matcher line = LINE.matcher(printed);
                    assertThat(line.find()).isTrue();

                    assertThat(laws.known(line.group(1)).check().get().toString())
                            .contains("[projection-law-broken]");
                    ConsumerLaws saint = sinner.family().laws(sinner.family().saint(), SETTINGS);
                    assertThat(saint.known(line.group(1)).check().get().toString())
                            .isEmpty();
                }));
    }

    private static void refused(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TraceJson.read(json))
                .withMessageStartingWith(message);
    }

    @Test
    void refusesWhatIsNoTrace() {
        String record = "{\"fact\":\"a/b\",\"what\":\"b\",\"occurred\":\"2026-01-05T06:03:00Z\",\"recorded\":\"%s\","
                + "\"payload\":{}}";
        String trace = "{\"law\":\"x\",\"compares\":\"%s\",\"differs\":false,\"records\":[%s],\"expected\":%s,"
                + "\"seen\":[]}";
        String good = record.formatted("2026-01-05T06:03:00Z");

        refused("{", "expected the JSON of a trace, but: ");
        refused("{}", "expected the JSON of a trace, but \"records\" is missing");
        refused(
                trace.formatted("money", good, "[0]"),
                "expected one of outcome, balance, everything in the JSON of a trace, but was \"money\"");
        refused(
                trace.formatted("outcome", record.formatted("noon"), "[0]"),
                "expected times of a trace, but: Text 'noon' could not be parsed");
        refused(
                trace.formatted("outcome", good, "[1]"),
                "expected steps of a trace to name one of 1 records, but one is 1");
        refused(
                trace.formatted("outcome", good, "[\"crash\"]"),
                "expected one of end_of_batch, restart, save, restore in the JSON of a trace, but was \"crash\"");
        refused(
                trace.formatted("outcome", good.replace("\"b\"", "7"), "[0]"),
                "expected text in \"what\" of a trace, but was 7");
        assertThat(TraceJson.read(trace.formatted("outcome", good, "[0]"))
                        .trial()
                        .expected())
                .containsExactly(Step.deliver(0));
    }
}
