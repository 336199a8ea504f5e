package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** A team that writes and reads with Jackson 2, beside the Jackson 3 that the kit brings. */
final class JacksonTwoIT {
    private static final String MAPPER = "src/main/java/com/example/parcels/ParcelJson.java";

    @Test
    void contractIsWhatTheTeamsMapperWrites() throws Exception {
        OutsideBuild build = OutsideBuild.copyOf("jackson-2", "as-it-is");
        SortedSet<Path> before = build.files();

        BuildResult result = build.maven("verify").passed();

        assertThat(result.tests()).extracting(TestRun::outcome).containsOnly(TestRun.Outcome.PASSED);
        assertThat(result.tests())
                .extracting(TestRun::name)
                .contains(
                        "the producer's code emits facts: 2",
                        "every fact keeps field parcel_id: text, always there",
                        "every fact keeps field carrier: one of ROAD, RAIL, always there",
                        "every fact keeps field sentAt: instant, always there",
                        "every fact keeps field waited: duration, always there",
                        "every fact keeps field note: text, may be absent",
                        "the outcome depends on field due");
        assertThat(build.files()).isEqualTo(before);
    }

    /** Jackson 2 writes times as numbers unless it is told not to. */
    @Test
    void findsAMapperThatWritesOtherwise() throws Exception {
        OutsideBuild build = OutsideBuild.copyOf("jackson-2", "with-timestamps");
        Path mapper = build.root().resolve(MAPPER);
        String settings = ".disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)\n"
                + "            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)";
        assertThat(mapper).content().contains(settings);
        Files.writeString(
                mapper,
                Files.readString(mapper)
                        .replace(settings, "")
                        .replace("import com.fasterxml.jackson.databind.SerializationFeature;", ""));

        BuildResult result =
                build.maven("test", "-Dtest=ParcelsKeepsItsPromisesTest").failed();

        assertThat(result.tests())
                .filteredOn(test -> test.outcome() != TestRun.Outcome.PASSED)
                .extracting(TestRun::name)
                .containsExactly(
                        "every fact keeps field sentAt: instant, always there",
                        "every fact keeps field due: date, always there",
                        "every fact keeps field waited: duration, always there");
        assertThat(result.output())
                .contains(
                        "fact 1, field sentAt: expected a time with offset such as 2026-03-02T10:15:30Z, but was number"
                                + " 1793613600.000000000\n  fix: write ISO-8601: of Jackson 2, disable WRITE_DATES_AS_TIMESTAMPS")
                .contains(
                        "fact 1, field due: expected a date such as 2026-03-02, but was a list\n  fix: write ISO-8601")
                .contains("fact 1, field waited: expected a duration such as PT30M, but was number 5400.000000000\n"
                        + "  fix: write ISO-8601: of Jackson 2, disable WRITE_DURATIONS_AS_TIMESTAMPS");
    }
}
