package shop;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.derive.Expectations;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The whole mesh on one screen: contexts, what they publish, and who relies on it. */
final class Overview {
    private final PrintStream out;
    private final Map<FactId, List<String>> consumers = new LinkedHashMap<>();

    Overview(PrintStream out) {
        this.out = out;
        for (Class<?> record : Products.RELIANCES) {
            ConsumerExpectation expectation = Expectations.of(record);
            ConsumerId consumer = expectation.consumer();
            add(expectation.fact(), consumer.projection().orElse(consumer.context()));
        }
        for (Class<?> output : Products.OUTPUTS) {
            ProjectionRecord projection = Expectations.projection(output).orThrow();
            projection.reference().forEach(one -> add(one.dataset(), projection.name() + " (looks things up)"));
        }
    }

    private void add(FactId published, String consumer) {
        consumers.computeIfAbsent(published, one -> new ArrayList<>()).add(consumer);
    }

    void print() {
        out.println("What the contexts publish, and who relies on it");
        String before = "";
        for (Class<?> type : Products.PUBLISHED) {
            SemanticContract contract = Contracts.of(type);
            String context = contract.fact().context();
            if (!context.equals(before)) {
                out.println("  " + context + "  (" + owner(type) + ")");
                before = context;
            }
            product(contract);
        }
        out.println();
        out.println("What the consumers make of it, in projections of their own");
        for (Class<?> type : Products.OUTPUTS) {
            ProjectionRecord projection = Expectations.projection(type).orThrow();
            out.println("  " + projection.context() + "/" + projection.name() + "  (" + owner(type) + "), from "
                    + projection.inputs().size() + " inputs");
            product(Contracts.of(type));
        }
    }

    private void product(SemanticContract contract) {
        List<String> known = consumers.getOrDefault(contract.fact(), List.of());
        String name = contract.fact().name() + " " + contract.version();
        out.println(
                String.format("    %-26s %-12s ", name, contract.stage().name().toLowerCase(Locale.ROOT))
                        + (known.isEmpty() ? "-" : String.join(", ", known)));
    }

    private static String owner(Class<?> type) {
        Optional<Ownership> owner = Contracts.context(type).value().flatMap(ContextRecord::owner);
        return owner.map(Ownership::team).orElse("nobody");
    }
}
