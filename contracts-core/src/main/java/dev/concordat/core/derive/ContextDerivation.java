package dev.concordat.core.derive;

import dev.concordat.api.HyphenatedName;
import dev.concordat.api.PurposeKind;
import dev.concordat.api.Stance;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.DeclaredPurpose;
import dev.concordat.api.model.GlossaryTerm;
import dev.concordat.api.model.SharedTerm;
import dev.concordat.core.finding.DeclarationRule;
import dev.concordat.core.finding.DemandRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From the packages around a class to the record of its context. */
final class ContextDerivation {
    private final ContextScope scope;
    private final Problems problems;
    private final String place;

    ContextDerivation(ContextScope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
        this.place = scope.context()
                .map(one -> "package " + one.name())
                .orElseGet(() -> "package ending in " + scope.assumedName());
    }

    Optional<ContextRecord> derive() {
        Optional<String> name = problems.checked(
                DeclarationRule.NAME_INVALID, place, () -> HyphenatedName.require("context name", scope.name()));
        // What else is wrong is told at once: whoever corrects the name does not want to meet it one run later.
        ContextRecord.Builder builder = ContextRecord.builder();
        Optional<AnnotationView> declared = scope.declaration();
        Optional<AnnotationView> withJMolecules = scope.declaredWithJMolecules();
        withJMolecules.ifPresent(one -> builder.purpose(one.statedText("description")));
        if (declared.isEmpty() && withJMolecules.isEmpty()) {
            problems.warning(
                    DeclarationRule.CONTEXT_ASSUMED,
                    place,
                    "expected @BoundedContext on a package upwards, but found none; the context is taken to be \""
                            + scope.name() + "\"",
                    "put @BoundedContext(name = \"" + scope.name() + "\", owner = …) into a package-info.java");
        }
        declared.ifPresent(one -> {
            builder.purpose(one.statedText("purpose"));
            builder.owner(new OwnerDerivation(one.nested("owner"), place + ", @Owner", problems).owner());
            builder.addAllTerms(terms(one));
            builder.addAllPurposes(purposes(one));
        });
        return name.map(one -> builder.name(one).build());
    }

    private List<GlossaryTerm> terms(AnnotationView declared) {
        return declared.nestedList("terms").stream()
                .flatMap(term -> problems
                        .checked(
                                DemandRule.MEANING_MISSING,
                                place + ", term",
                                "say in means what the word means inside this context",
                                () -> new GlossaryTerm(
                                        term.text("name"), term.text("means"), term.texts("excludes"), shared(term)))
                        .stream())
                .sorted(Comparator.comparing(GlossaryTerm::name))
                .toList();
    }

    private List<SharedTerm> shared(AnnotationView term) {
        return term.nestedList("shared").stream()
                .flatMap(one -> problems
                        .checked(
                                DeclarationRule.TERM_INVALID,
                                place + ", term " + term.text("name") + ", @Shared",
                                () -> new SharedTerm(
                                        one.text("with"),
                                        one.constant("stance", Stance.class),
                                        one.text("reason"),
                                        one.statedText("theirWord")))
                        .stream())
                .toList();
    }

    private List<DeclaredPurpose> purposes(AnnotationView declared) {
        return declared.nestedList("purposes").stream()
                .flatMap(purpose -> problems
                        .checked(
                                DeclarationRule.NAME_INVALID,
                                place + ", purpose",
                                () -> new DeclaredPurpose(
                                        HyphenatedName.require("purpose id", purpose.text("id")),
                                        purpose.constant("kind", PurposeKind.class),
                                        purpose.statedText("means")))
                        .stream())
                .sorted(Comparator.comparing(DeclaredPurpose::id))
                .toList();
    }
}
