package shop.insight.customer360;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.FactId;
import dev.concordat.core.correction.Clocks;
import dev.concordat.core.correction.Corrections;
import dev.concordat.core.correction.FactHistory;
import dev.concordat.core.correction.FactRecord;
import dev.concordat.core.correction.RecordKind;
import dev.concordat.core.correction.Reference;
import dev.concordat.core.derive.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.identity.IdentitiesMerged;
import shop.identity.IdentitiesUnmerged;
import shop.identity.PersonVerified;

/** Half a year of weekly merges, some wrong and taken back, sometimes before they arrive: the 360 knows the same persons as the reference interpreter. */
class WeeklyMergesTest {
    private static final Instant START = Instant.parse("2026-01-05T02:00:00Z");
    private static final FactId PERSON = Contracts.of(PersonVerified.class).fact();
    private static final FactId MERGE = Contracts.of(IdentitiesMerged.class).fact();
    private static final FactId UNMERGE = Contracts.of(IdentitiesUnmerged.class).fact();

    /** What the 360 gets, and the same as a record. */
    private record Sent(Runnable toInsight, FactRecord<String> record) {}

    private final CustomerInsight insight = new CustomerInsight();
    private final FactHistory<String> persons = Corrections.<String>of(Contracts.of(PersonVerified.class))
            .redactedBy(any -> "")
            .history();

    private Sent person(int number) {
        String id = "PER-" + number;
        return new Sent(
                () -> insight.verified(new VerifiedPerson(id, START)),
                FactRecord.stated(PERSON, id, id, Clocks.of(START, START), ""));
    }

    private Sent merge(int week, String survivor, String absorbed) {
        String id = "MRG-" + week;
        Instant at = START.plus(Duration.ofDays(7L * week + 1));
        return new Sent(
                () -> insight.merged(new MergedPersons(id, survivor, absorbed)),
                FactRecord.stated(MERGE, id, id, Clocks.of(at, at), "")
                        .as(RecordKind.MERGES, key(survivor), key(absorbed)));
    }

    private Sent unmerge(int week) {
        String id = "MRG-" + week;
        Instant at = START.plus(Duration.ofDays(7L * week + 3));
        return new Sent(
                () -> insight.unmerged(new UnmergedPersons(id)),
                FactRecord.stated(UNMERGE, "un" + id, id, Clocks.of(at, at), "")
                        .as(RecordKind.UNMERGES, new Reference.ToKey(MERGE, id, Optional.empty())));
    }

    private static Reference key(String person) {
        return new Reference.ToKey(PERSON, person, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void knowsThePersonsTheInterpreterKnows(long seed) {
        Random random = new Random(seed);
        List<String> left = new ArrayList<>();
        List<Sent> first = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            left.add("PER-" + number);
            first.add(person(number));
        }
        List<List<Sent>> year = new ArrayList<>(List.of(first));
        for (int week = 0; week < 26; week++) {
            List<Sent> now = new ArrayList<>();
            String absorbed = left.remove(random.nextInt(left.size()));
            now.add(merge(week, left.get(random.nextInt(left.size())), absorbed));
            if (random.nextInt(4) == 0) {
                now.add(unmerge(week));
                left.add(absorbed);
            }
            year.add(now);
        }
        for (List<Sent> week : year) {
            Collections.shuffle(week, random);
            for (Sent one : week) {
                one.toInsight().run();
                persons.receive(one.record(), one.record().clocks().recorded());
            }
        }

        assertThat(insight.report().customers().keySet())
                .isEqualTo(persons.latest().byKey().keySet());
        assertThat(persons.exceptions()).isEmpty();
    }
}
