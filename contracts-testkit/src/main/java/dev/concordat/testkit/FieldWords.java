package dev.concordat.testkit;

import dev.concordat.api.model.Field;
import dev.concordat.api.model.FieldUnit;
import dev.concordat.api.model.PresenceCondition;
import dev.concordat.core.check.TypeWords;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.PayloadRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in the name of a leaf what a finding or a field is about. */
final class FieldWords {
    private static final Pattern DEEPER = Pattern.compile("[.\\[{].*$");
    private static final int SHOWN = 8;

    private FieldWords() {}

    /** Such as {@code amount: decimal in EUR, always there}. */
    static String of(Field field) {
        return field.name() + ": " + TypeWords.of(field.type())
                + field.unit()
                        .map(FieldUnit::inWords)
                        .map(unit -> " in " + unit)
                        .orElse("")
                + ", " + PresenceCondition.presence(field);
    }

    /** The name of the outermost field a finding is about; empty if it is about the fact as a whole. */
    static String topLevel(Finding finding) {
        return DEEPER.matcher(finding.field().orElse("")).replaceFirst("");
    }

    static String place(Finding finding) {
        return finding.field().map(path -> "field " + path + ": ").orElse("");
    }

    /** One line for all fields that are emitted and not declared. */
    static Optional<String> undeclared(Findings all) {
        List<String> paths = all.stream()
                .filter(finding -> finding.rule() == PayloadRule.PAYLOAD_FIELD_UNDECLARED)
                .flatMap(finding -> finding.field().stream())
                .map(path -> path.replaceAll("\\[\\d+\\]", "[]"))
                .distinct()
                .toList();
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of("warning [payload-field-undeclared] " + Counted.of(paths.size(), "emitted field")
                        + (paths.size() == 1
                                ? " is not in the contract, so nobody may rely on it: "
                                : " are not in the contract, so nobody may rely on them: ")
                        + listed(paths));
    }

    /** A leaf's name is one line: the first few, and how many more there are. */
    static String listed(List<String> paths) {
        int more = paths.size() - SHOWN;
        return String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
