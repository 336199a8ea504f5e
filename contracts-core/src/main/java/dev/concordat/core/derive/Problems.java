package dev.concordat.core.derive;

import dev.concordat.api.model.Percentage;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.NearestName;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong while one class is read. Not thread-safe. */
final class Problems {
    private final List<Finding> found = new ArrayList<>();

    void error(Rule rule, String place, String what, String fix) {
        found.add(Finding.error(rule, place, what, fix));
    }

    void warning(Rule rule, String place, String what, String fix) {
        found.add(Finding.error(rule, place, what, fix).as(Severity.WARNING));
    }

    void note(Rule rule, String place, String what, String fix) {
        found.add(Finding.error(rule, place, what, fix).as(Severity.INFO));
    }

    /** Runs a constructor of the model and turns its refusal into a finding. */
    <T> Optional<T> checked(Rule rule, String place, Supplier<T> made) {
        return checked(rule, place, rule.fix(), made);
    }

    /** The same, where there is more to say about the fix than the rule says. */
    <T> Optional<T> checked(Rule rule, String place, String fix, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            // That of a broken regular expression has three lines.
            error(
                    rule,
                    place,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    fix);
            return Optional.empty();
        }
    }

    /** Reads an ISO-8601 duration attribute; blank means not stated. */
    Optional<Duration> duration(AnnotationView annotation, String attribute, String place) {
        Optional<String> stated = annotation.statedText(attribute);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        try {
            Duration parsed = Duration.parse(stated.get());
            if (!parsed.isNegative() && !parsed.isZero()) {
                return Optional.of(parsed);
            }
        } catch (DateTimeParseException e) {
            // Said below, together with times that are not positive.
        }
        error(
                DeclarationRule.DURATION_INVALID,
                place + ", attribute " + attribute,
                "expected a positive ISO-8601 duration such as PT48H or P90D, but was \"" + stated.get() + "\"",
                "write days, hours, minutes and seconds, such as P2D or PT36H: months and years have no fixed length");
        return Optional.empty();
    }

    /** Reads an ISO-8601 duration attribute that has to be there. */
    Optional<Duration> requiredDuration(AnnotationView annotation, String attribute, String place) {
        if (annotation.statedText(attribute).isEmpty()) {
            error(
                    DeclarationRule.DURATION_INVALID,
                    place + ", attribute " + attribute,
                    "expected a positive ISO-8601 duration such as PT48H or P90D, but it is blank",
                    "write days, hours, minutes and seconds, such as P2D or PT36H");
        }
        return duration(annotation, attribute, place);
    }

    /** Reads an ISO-8601 date attribute; blank means not stated. */
    Optional<LocalDate> date(AnnotationView annotation, String attribute, String place) {
        Optional<String> stated = annotation.statedText(attribute);
        try {
            return stated.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            error(
                    DeclarationRule.DATE_INVALID,
                    place + ", attribute " + attribute,
                    "expected an ISO-8601 date such as 2026-12-01, but was \"" + stated.orElse("") + "\"",
                    "write year, month and day, such as 2026-12-01");
            return Optional.empty();
        }
    }

    /** Reads a percentage attribute. */
    Optional<Percentage> percentage(AnnotationView annotation, String attribute, String place) {
        return checked(
                DeclarationRule.PERCENTAGE_INVALID,
                place + ", attribute " + attribute,
                () -> Percentage.of(annotation.decimal(attribute)));
    }

    void undeclaredPurpose(String place, String expected, String id, Collection<String> known) {
        error(
                DeclarationRule.PURPOSE_UNDECLARED,
                place,
                "expected " + expected + ", but was \"" + id + "\"; " + NearestName.hint(id, known),
                "declare it with @Purpose in @BoundedContext, or use one of those named");
    }

    Findings findings() {
        return Findings.of(found);
    }

    <T> Derived<T> with(Optional<T> value) {
        return new Derived<>(value, findings());
    }
}
