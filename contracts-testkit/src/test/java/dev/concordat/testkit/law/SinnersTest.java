package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SinnersTest {
    private static final Pattern SHRUNK = Pattern.compile("shrunk to (\\d+) record");
    private static final LawSettings SETTINGS = new LawSettings(1, 200);

    @TestFactory
    Stream<DynamicTest> areCaughtByTheLawsTheyBreakAndByNoOther() {
        return Stream.of(Sinner.values())
                .map(sinner -> DynamicTest.dynamicTest(sinner.name(), () -> {
                    Map<String, Findings> caught = new LinkedHashMap<>();
                    sinner.family().laws(sinner.projection(), SETTINGS).leaves().forEach(leaf -> {
                        Findings found = leaf.check().get();
                        if (!found.isEmpty()) {
                            caught.put(leaf.law(), found);
                        }
                    });

                    assertThat(caught.keySet()).containsExactlyInAnyOrderElementsOf(sinner.breaks());
                    assertThat(caught.values()).allSatisfy(found -> {
                        assertThat(records(found)).isBetween(1, 4);
                        String trace = trace(found);
                        assertThat(known(sinner.family(), sinner.projection(), trace))
                                .isNotEmpty();
                        assertThat(known(sinner.family(), sinner.family().saint(), trace))
                                .isEmpty();
                    });
                }));
    }

    private static int records(Findings found) {
        Finding one = found.stream().findFirst().orElseThrow();
        assertThat(one.rule()).isEqualTo(TestRule.PROJECTION_LAW_BROKEN);
        Matcher matcher = SHRUNK.matcher(one.what());
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    /** What is left after shrinking is still lawful: a projection that is right comes out right. */
    private static String known(Family family, Supplier<? extends Projection> projection, String trace) {
        return family.laws(projection, SETTINGS).known(trace).check().get().toString();
    }

    private static String trace(Findings found) {
        return found.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{\"law\":"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areManyAndOneForEachWay() {
        assertThat(Sinner.values()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(Stream.of(Sinner.values()).map(Sinner::family))
                .contains(Stream.of(Family.values())
                        .filter(family -> family != Family.OVERWRITTEN)
                        .toArray(Family[]::new));
    }
}
