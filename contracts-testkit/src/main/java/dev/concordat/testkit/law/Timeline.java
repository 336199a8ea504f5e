package dev.concordat.testkit.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A trial as a table: when things occurred and were recorded, what came, and what it did on either side. */
final class Timeline {
    private static final int WIDEST = 70;
    private static final List<String> HEAD =
            List.of("", "occurred", "recorded", "what", "effect expected", "effect seen");

    private Timeline() {}

    static String of(Trial trial, Runs<?> runs, Runs.View view) {
        Observed expected = runs.follow(trial.items(), trial.expected(), view);
        Observed seen = runs.follow(trial.items(), trial.seen(), view);
        Map<Step, String> effects = new HashMap<>();
        for (int at = 0; at < expected.along().size(); at++) {
            effects.putIfAbsent(
                    trial.expected().get(at), String.valueOf(expected.along().get(at)));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        Set<Step> before = new HashSet<>();
        for (int at = 0; at < trial.seen().size(); at++) {
            Step step = trial.seen().get(at);
            boolean again = !before.add(step);
            boolean last = at == trial.seen().size() - 1;
            String should = last
                    ? expected.inWords()
                    : again ? "" : Optional.ofNullable(effects.get(step)).orElse("");
            String is = at < seen.along().size()
                    ? String.valueOf(seen.along().get(at))
                    : at == seen.along().size() ? seen.inWords() : "";
            rows.add(row(trial, step, at + 1, again, should, last && seen.isFinished() ? seen.inWords() : is));
        }
        if (trial.seen().isEmpty()) {
            rows.add(List.of("", "", "", "(nothing comes)", expected.inWords(), seen.inWords()));
        }
        return table(rows) + others(trial);
    }

    private static List<String> row(Trial trial, Step step, int number, boolean again, String expected, String seen) {
        if (step instanceof Step.Deliver one) {
            TraceRecord record = trial.record(one.item());
            return List.of(
                    String.valueOf(number),
                    record.occurred().toString(),
                    record.recorded().toString(),
                    record.what() + (again ? " (again)" : ""),
                    shortened(expected, seen),
                    shortened(seen, expected));
        }
        String words = ((Step.Event) step).inWords();
        return List.of(String.valueOf(number), "", "", words, shortened(expected, seen), shortened(seen, expected));
    }

    /** What fits into a column: of a long text the part around the place where it begins to differ from the other. */
    static String shortened(String text, String other) {
        String line = text.replaceAll("\\s+", " ");
        String beside = other.replaceAll("\\s+", " ");
        if (line.length() <= WIDEST) {
            return line;
        }
        int same = 0;
        while (same < Math.min(line.length(), beside.length()) && line.charAt(same) == beside.charAt(same)) {
            same++;
        }
        int start = same < WIDEST / 2 || same == line.length() ? 0 : same - WIDEST / 2;
        int end = Math.min(line.length(), start + WIDEST - (start == 0 ? 1 : 2));
        return (start == 0 ? "" : "…") + line.substring(start, end) + (end == line.length() ? "" : "…");
    }

    private static String table(List<List<String>> rows) {
        int[] widths = new int[HEAD.size()];
        rows.forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("   ");
            for (int column = 0; column < widths.length; column++) {
                line.append(' ')
                        .append(row.get(column))
                        .append(" ".repeat(widths[column] - row.get(column).length() + 1));
            }
            text.append('\n').append(line.toString().stripTrailing());
        }
        return text.toString();
    }

    /** Where the right side is not just the same records in their own order, it says what came there. */
    private static String others(Trial trial) {
        List<Step> firsts = new ArrayList<>(new LinkedHashSet<>(trial.seen()));
        firsts.removeIf(Step.Event.class::isInstance);
        if (Set.copyOf(firsts).equals(Set.copyOf(trial.expected()))) {
            return "";
        }
        List<String> came = trial.expected().stream()
                .filter(Step.Deliver.class::isInstance)
                .map(step -> trial.record(((Step.Deliver) step).item()).what())
                .toList();
        return "\n    expected is what comes of "
                + (came.isEmpty() ? "no fact at all" : String.join(", then ", came) + " alone");
    }
}
