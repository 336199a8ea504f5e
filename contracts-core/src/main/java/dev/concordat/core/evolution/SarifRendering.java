package dev.concordat.core.evolution;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * Renders the findings of reports in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), as one run. A result
 * is in the file of the version, if it is known, and in the fact or its field.
 */
final class SarifRendering {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<Rule> rules;

    private record Result(EvolutionReport report, Finding finding) {}

    private SarifRendering(List<Rule> rules) {
        this.rules = rules;
    }

    static String of(List<EvolutionReport> reports) {
        List<Result> results = reports.stream()
                .flatMap(report -> report.findings().stream().map(finding -> new Result(report, finding)))
                .toList();
        List<Rule> rules = results.stream()
                .map(result -> result.finding().rule())
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        SarifRendering sarif = new SarifRendering(rules);
        return JsonText.object(json -> json.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .objects("runs", List.of(results), all -> sarif.run(all, json)));
    }

    private void run(List<Result> results, JsonText json) {
        json.object(
                        "tool",
                        tool -> tool.object(
                                "driver",
                                driver -> driver.text("name", "Concordat")
                                        .objects("rules", rules, rule -> rule(rule, json))))
                .objects("results", results, result -> result(result, json));
    }

    private static void rule(Rule rule, JsonText json) {
        json.text("id", rule.id())
                .object("shortDescription", text -> text.text("text", rule.why()))
                .object("help", text -> text.text("text", rule.fix()));
    }

    private void result(Result result, JsonText json) {
        Finding finding = result.finding();
        json.text("ruleId", finding.rule().id())
                .number("ruleIndex", rules.indexOf(finding.rule()))
                .text("level", level(finding.severity()))
                .object(
                        "message",
                        message -> message.text(
                                "text",
                                finding.place() + ": " + finding.what()
                                        + finding.hurts().map(who -> "\n" + who).orElse("") + "\nfix: "
                                        + finding.fix()))
                .objects("locations", List.of(result), one -> location(one, json))
                .object("partialFingerprints", prints -> prints.text("concordat/v1", finding.fingerprint()));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static void location(Result result, JsonText json) {
        result.report()
                .source()
                .ifPresent(source -> json.object(
                        "physicalLocation",
                        physical -> physical.object("artifactLocation", file -> file.text("uri", source.toString()))
                                // The whole file is meant; some readers refuse a result without a line.
                                .object("region", region -> region.number("startLine", 1))));
        String fact = result.report().fact().toString();
        json.objects("logicalLocations", List.of(result.finding().field()), field -> {
            if (field.isEmpty()) {
                json.text("name", result.report().fact().name())
                        .text("fullyQualifiedName", fact)
                        .text("kind", "type");
            } else {
                json.text("name", field.get())
                        .text("fullyQualifiedName", fact + "/" + field.get())
                        .text("kind", "member");
            }
        });
    }
}
