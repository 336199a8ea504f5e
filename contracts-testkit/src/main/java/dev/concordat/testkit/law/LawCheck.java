package dev.concordat.testkit.law;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.TestRule;
import java.util.List;
import java.util.Locale;

/** Tries one law on a projection, and says what breaks it. Not thread-safe. */
final class LawCheck {
    private final Cast cast;
    private final LawSettings settings;
    private final String place;
    private final String hurts;
    private final Runs<?> runs;

    LawCheck(Cast cast, LawSettings settings, String place, String hurts, Runs<?> runs) {
        this.cast = cast;
        this.settings = settings;
        this.place = place;
        this.hurts = hurts;
        this.runs = runs;
    }

    Findings of(Law law) {
        boolean shown = false;
        Trial last = new Trial(List.of(), List.of(), List.of());
        for (int attempt = 0; attempt < settings.tries(); attempt++) {
            long seed = settings.seed() + attempt;
            last = law.trial().apply(new Story(cast, seed, settings.sizeOf(attempt)));
            Runs.Sides sides = runs.sides(last, law.view());
            if (!law.holds(sides)) {
                return Findings.of(List.of(broken(law, last, sides, seed, attempt + 1)));
            }
            shown = shown || !sides.seen().isSameAs(nothing(last, law.view()));
        }
        return shown || changesOnTheWay(law, last) ? Findings.none() : Findings.of(List.of(nothingShown(law)));
    }

    private Observed nothing(Trial trial, Runs.View view) {
        return runs.run(trial.items(), List.of(), view);
    }

    private boolean changesOnTheWay(Law law, Trial trial) {
        String start = String.valueOf(nothing(trial, law.view()).outcome());
        return runs.follow(trial.items(), trial.seen(), law.view()).along().stream()
                .anyMatch(effect -> !effect.equals(start));
    }

    private Finding nothingShown(Law law) {
        return Finding.error(
                TestRule.LAW_SHOWS_NOTHING,
                place,
                "expected facts to change what is observed, so that \"" + law.sentence() + "\" can be tried, but in "
                        + settings.tries() + " histories none did (seed " + settings.seed() + ")",
                hurts,
                "observe what the projection makes of the facts; a projection that compares their times with the clock of"
                        + " the machine sees facts of January 2026 only, so pass the clock in");
    }

    private Finding broken(Law law, Trial trial, Runs.Sides sides, long seed, int tries) {
        if (sides.expected().hangs() || sides.seen().hangs()) {
            return hanging(law, trial, sides, seed);
        }
        Runs.Sides again = runs.sides(trial, law.view());
        if (sides.expected().isFinished() && !again.expected().isSameAs(sides.expected())) {
            return notRepeatable(law, trial, sides, again);
        }
        if (!sides.expected().isFinished()) {
            return failed(law, trial, seed);
        }
        Trial smallest = new TrialShrinking(one -> isBroken(one, law)).smallest(trial);
        return found(law, smallest, seed, tries);
    }

    private boolean isBroken(Trial trial, Law law) {
        Runs.Sides sides = runs.sides(trial, law.view());
        return sides.expected().isFinished() && !law.holds(sides);
    }

    private Finding hanging(Law law, Trial trial, Runs.Sides sides, long seed) {
        List<Step> steps = sides.expected().hangs() ? trial.expected() : trial.seen();
        return Finding.error(
                TestRule.HANDLER_HANGS,
                place,
                "expected " + steps.size() + " records to be handled within " + settings.limit()
                        + ", but they were not; tried: " + law.sentence() + " (seed " + seed + ")",
                hurts,
                "look for a loop or a lock that waits for another thread; code that is slow for a reason needs a longer"
                        + " time, or fewer records");
    }

    /** State that survives shows once, a clock or chance every time. */
    private Finding notRepeatable(Law law, Trial trial, Runs.Sides first, Runs.Sides second) {
        Runs.Sides third = runs.sides(trial, law.view());
        boolean settles = third.expected().isSameAs(second.expected());
        String why = settles
                ? "it keeps state from one run to the next"
                : "it depends on the clock of the machine or on chance";
        return Finding.error(
                TestRule.HANDLER_NOT_REPEATABLE,
                place,
                "expected the same outcome for the same records from a fresh state, but it was "
                        + first.expected().inWords() + " and then "
                        + second.expected().inWords() + ": " + why,
                hurts,
                settles
                        ? "make startingFrom return a new state each time, without static fields; for a database, empty it"
                                + " there"
                        : "pass the clock and the source of chance in, and keep them out of the outcome");
    }

    private Finding failed(Law law, Trial trial, long seed) {
        Trial smallest = new TrialShrinking(one ->
                        !runs.run(one.items(), one.expected(), law.view()).isFinished())
                .smallest(trial.seeing(trial.expected()));
        return Finding.error(
                TestRule.HANDLER_FAILED,
                place,
                "expected a lawful history to be handled, but the handler "
                        + runs.run(smallest.items(), smallest.expected(), law.view())
                                .inWords() + "\n"
                        + details(law, smallest, seed),
                hurts,
                "accept every history the contract allows");
    }

    private Finding found(Law law, Trial trial, long seed, int tries) {
        Runs.Sides sides = runs.sides(trial, law.view());
        return Finding.error(
                TestRule.PROJECTION_LAW_BROKEN,
                place,
                "expected that " + law.sentence() + ", but the outcome was "
                        + Timeline.shortened(
                                sides.seen().inWords(), sides.expected().inWords())
                        + (law.differs()
                                ? " with and without it"
                                : " instead of "
                                        + Timeline.shortened(
                                                sides.expected().inWords(),
                                                sides.seen().inWords()))
                        + " (try " + tries + ", shrunk to " + records(trial) + ")\n"
                        + details(law, trial, seed),
                hurts,
                "correct the projection; if it need not cope with this, take it out of what the record says it handles");
    }

    private static String records(Trial trial) {
        long count = trial.seen().stream()
                .filter(Step.Deliver.class::isInstance)
                .distinct()
                .count();
        return count + (count == 1 ? " record" : " records");
    }

    private String details(Law law, Trial trial, long seed) {
        String file = law.id() + ".json";
        return Timeline.of(trial, runs, law.view()).replaceFirst("^\n", "") + "\n    seed " + seed
                + "; to keep it as a test, put this line into src/test/resources/traces/" + file
                + " and @KnownTrace(\"traces/" + file + "\") on the test method:\n    "
                + TraceJson.written(new TraceJson.Kept(law.id(), law.view(), law.differs(), trial));
    }

    /** Runs a trial that was kept. */
    Findings kept(TraceJson.Kept kept) {
        Law law = new Law(
                kept.law(),
                "a known trace of " + kept.law().toLowerCase(Locale.ROOT) + " comes out right",
                kept.view(),
                kept.differs(),
                story -> kept.trial());
        Runs.Sides sides = runs.sides(kept.trial(), kept.view());
        return law.holds(sides)
                ? Findings.none()
                : Findings.of(List.of(
                        sides.expected().isFinished() && !sides.seen().hangs()
                                ? found(law, kept.trial(), settings.seed(), 1)
                                : broken(law, kept.trial(), sides, settings.seed(), 1)));
    }
}
