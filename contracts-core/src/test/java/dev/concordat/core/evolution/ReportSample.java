package dev.concordat.core.evolution;

import static dev.concordat.core.evolution.EvolutionSample.CENTS;
import static dev.concordat.core.evolution.EvolutionSample.EUR;
import static dev.concordat.core.evolution.EvolutionSample.TODAY;
import static dev.concordat.core.evolution.EvolutionSample.amount;
import static dev.concordat.core.evolution.EvolutionSample.bound;
import static dev.concordat.core.evolution.EvolutionSample.contract;
import static dev.concordat.core.evolution.EvolutionSample.ending;
import static dev.concordat.core.evolution.EvolutionSample.expectation;
import static dev.concordat.core.evolution.EvolutionSample.history;
import static dev.concordat.core.evolution.EvolutionSample.published;
import static dev.concordat.core.evolution.EvolutionSample.text;

import dev.concordat.api.model.BusinessMeaning;
import dev.concordat.api.model.SemanticContract;
import java.net.URI;
import java.util.List;

/** Reports with something of everything, to be rendered. */
final class ReportSample {
    private ReportSample() {}

    /** A unit that changed, a field that ends, a field that is new, and a better wording. */
    static EvolutionReport broken() {
        SemanticContract before =
                contract("1.2.0", amount(EUR), text("note"), text("region")).build();
        SemanticContract after = contract(
                        "1.3.0",
                        amount(CENTS),
                        ending(text("note"), "2026-06-01", "2026-09-30", "nobody reads it"),
                        text("region"))
                .channel("billing.invoices")
                .build();
        return EvolutionCheck.of(
                        history(published("2026-01-01", before)),
                        List.of(bound(expectation(text("amount"), text("note")))),
                        after,
                        TODAY)
                .report()
                .readFrom(URI.create("target/concordat/facts/billing/invoice-issued/1.3.0.json"));
    }

    static EvolutionReport first() {
        return EvolutionCheck.of(
                        history(), List.of(), contract("1.0.0", text("note")).build(), TODAY)
                .report();
    }

    static EvolutionReport harmless() {
        SemanticContract before = contract("1.2.0", text("note")).build();
        SemanticContract after =
                contract("1.3.0", text("note")).channel("billing.invoices").build();
        return EvolutionCheck.of(history(published("2026-01-01", before)), List.of(), after, TODAY)
                .report();
    }

    static EvolutionReport unchanged() {
        SemanticContract before = contract("1.2.0", text("note")).build();
        return EvolutionCheck.of(history(published("2026-01-01", before)), List.of(), before, TODAY)
                .report();
    }

    /** What others write must not become Markdown. */
    static EvolutionReport hostile() {
        SemanticContract before = contract("1.2.0", text("a|b`c")).build();
        SemanticContract after = contract("1.3.0", text("a|b`c"))
                .meaning(
                        BusinessMeaning.of(
                                "<img src=x> | [link](http://a.example) `code`\n# head @everybody #1 $x$ www.a.example ping@shop.example"))
                .build();
        return EvolutionCheck.of(history(published("2026-01-01", before)), List.of(), after, TODAY)
                .report();
    }
}
