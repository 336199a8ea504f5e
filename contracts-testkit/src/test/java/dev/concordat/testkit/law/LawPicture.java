package dev.concordat.testkit.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws a trial: two lanes that have to come out the same, a box for each thing that happens. */
final class LawPicture {
    private static final int BOX = 168;
    private static final int GAP = 18;
    private static final int LEFT = 96;
    private static final int LANE = 74;

    /** What tells the records of a law apart, besides their keys. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("restated-for-its-time", "from"),
            Map.entry("row-ends-where-the-next-begins", "until"),
            Map.entry("late-row-splits", "from"),
            Map.entry("parts-make-the-whole", "amount"),
            Map.entry("several-at-once", "amount"),
            Map.entry("opposite-entries-cancel", "amount"),
            Map.entry("nothing-personal-is-left", "buyer"),
            Map.entry("redaction-comes-first", "buyer"),
            Map.entry("redelivery-brings-nothing-back", "buyer"),
            Map.entry("restart-brings-nothing-back", "buyer"),
            Map.entry("old-snapshot-brings-nothing-back", "buyer"));

    private final String shown;

    private LawPicture(String law) {
        this.shown = SHOWN.getOrDefault(law, "");
    }

    static String of(String law, Trial trial, boolean differs) {
        return new LawPicture(law).drawn(trial, differs);
    }

    private String drawn(Trial trial, boolean differs) {
        int longest = Math.max(1, Math.max(trial.expected().size(), trial.seen().size()));
        int width = LEFT + longest * (BOX + GAP) + 8;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + (2 * LANE + 12)
                + "\" viewBox=\"0 0 " + width + " " + (2 * LANE + 12)
                + "\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"12\">\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        lane(svg, trial, trial.seen(), 8, "this", width);
        lane(svg, trial, trial.expected(), 8 + LANE, differs ? "differs from" : "comes to", width);
        return svg.append("</svg>\n").toString();
    }

    private void lane(StringBuilder svg, Trial trial, List<Step> steps, int top, String label, int width) {
        int middle = top + 29;
        svg.append("<text x=\"8\" y=\"" + (middle + 4) + "\" fill=\"#555555\">" + label + "</text>\n");
        svg.append("<line x1=\"" + (LEFT - 8) + "\" y1=\"" + middle + "\" x2=\"" + (width - 8) + "\" y2=\"" + middle
                + "\" stroke=\"#bbbbbb\" stroke-width=\"2\"/>\n");
        if (steps.isEmpty()) {
            svg.append("<text x=\"" + LEFT + "\" y=\"" + (middle - 8)
                    + "\" fill=\"#555555\" font-style=\"italic\">nothing at all</text>\n");
        }
        Set<Step> before = new HashSet<>();
        int left = LEFT;
        for (Step step : steps) {
            box(svg, trial, step, left, top, !before.add(step));
            left += BOX + GAP;
        }
    }

    private void box(StringBuilder svg, Trial trial, Step step, int left, int top, boolean again) {
        if (step instanceof Step.Deliver one) {
            TraceRecord record = trial.record(one.item());
            boolean states = record.fact().equals(Shop.FACT) && !record.isTombstone();
            svg.append("<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + BOX
                    + "\" height=\"58\" rx=\"5\" fill=\"" + (states ? "#e8f1fb" : "#fdeedd") + "\" stroke=\""
                    + (states ? "#3b73af" : "#b8690a") + "\"" + (again ? " stroke-dasharray=\"5 3\"" : "") + "/>\n");
            List<String> lines = new ArrayList<>(words(record.what()));
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + detail(record));
            lines.add("recorded " + record.recorded().toString().substring(11, 16) + (again ? ", again" : ""));
            int y = top + 20;
            for (String line : lines) {
                svg.append("<text x=\"" + (left + 8) + "\" y=\"" + y + "\" fill=\"#222222\">" + escaped(line)
                        + "</text>\n");
                y += 16;
            }
        } else {
            svg.append("<rect x=\"" + left + "\" y=\"" + (top + 12) + "\" width=\"" + BOX
                    + "\" height=\"34\" rx=\"17\" fill=\"#f2f2f2\" stroke=\"#777777\"/>\n");
            svg.append("<text x=\"" + (left + BOX / 2) + "\" y=\"" + (top + 33)
                    + "\" fill=\"#222222\" text-anchor=\"middle\">"
                    + escaped(((Step.Event) step).inWords().replaceAll("[()]", "")) + "</text>\n");
        }
    }

    private String detail(TraceRecord record) {
        if (shown.isEmpty() || record.isTombstone()) {
            return "";
        }
        JsonNode payload = JsonMapper.shared().readTree(record.sent().payload());
        String value = payload.path(shown).asString("");
        if (value.isEmpty()) {
            return shown.equals("until") ? ", open" : "";
        }
        return ", " + (value.contains("T") ? shown + " " + value.substring(5, 10) + value.substring(10, 16) : value);
    }

    /** The fact, and below it what it is about. */
    private static List<String> words(String what) {
        String clean = what.replaceAll("number-\\d+ ?", "")
                .replaceAll("item-sold (item-\\d+)", "$1")
                .trim();
        int of = clean.indexOf(" of ");
        int space = clean.indexOf(' ');
        if (what.startsWith("item-sold")) {
            return List.of("item-sold", what.substring("item-sold".length()).trim());
        }
        return of > 0
                ? List.of(clean.substring(0, of), "of " + clean.substring(of + 4))
                : space > 0 ? List.of(clean.substring(0, space), clean.substring(space + 1)) : List.of(clean);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
