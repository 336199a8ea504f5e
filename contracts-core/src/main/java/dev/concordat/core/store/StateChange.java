package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Agrees to expectations and retires them, each as a new revision. */
final class StateChange {
    private final ContractStore store;

    StateChange(ContractStore store) {
        this.store = store;
    }

    /** What cannot be read of those concerned: the consumers, and the owners of the facts. */
    Findings unreadable(PublishOptions options) {
        List<String> names = Stream.concat(options.agree().stream(), options.retire().stream())
                .toList();
        Stream<String> consumers = names.stream().map(name -> name.split("/", 2)[0]);
        Stream<String> owners = store.expectations().stream()
                .map(Published::document)
                .filter(one -> names.contains(nameOf(one)))
                .map(one -> one.fact().context());
        return store.findingsOn(Stream.concat(consumers, owners).toList()).errors();
    }

    /** What is agreed to, in lines to be read before it is. */
    List<String> terms(PublishOptions options) {
        return options.agree().stream()
                .map(this::agreed)
                .flatMap(one -> Terms.of(one).stream())
                .toList();
    }

    List<PublicationResult> publish(PublishOptions options, StoreWriter writer) {
        // All of them are looked up before the first one is written.
        List<ConsumerExpectation> agreed =
                options.agree().stream().map(this::agreed).toList();
        List<ConsumerExpectation> retired = options.retire().stream()
                .map(name -> with(expectation(name), ExpectationState.RETIRED))
                .toList();
        List<PublicationResult> results = new ArrayList<>();
        agreed.forEach(
                one -> results.add(writer.accept(one, options.approvedBy().orElseThrow())));
        retired.forEach(one -> results.add(writer.publish(one)));
        return results;
    }

    private ConsumerExpectation agreed(String name) {
        ConsumerExpectation expectation = expectation(name);
        if (expectation.state() == ExpectationState.RETIRED) {
            throw new IllegalArgumentException("expected an expectation to agree to, but " + name
                    + " is retired; its consumer has to propose it again");
        }
        return with(expectation, ExpectationState.AGREED);
    }

    private static ConsumerExpectation with(ConsumerExpectation expectation, ExpectationState state) {
        return ConsumerExpectation.builderFrom(expectation).state(state).build();
    }

    private ConsumerExpectation expectation(String name) {
        List<ConsumerExpectation> known =
                store.expectations().stream().map(Published::document).toList();
        return known.stream()
                .filter(one -> nameOf(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected an expectation of the store, but was \""
                        + name
                        + "\"; "
                        + NearestName.hint(
                                name, known.stream().map(StateChange::nameOf).toList())));
    }

    private static String nameOf(ConsumerExpectation expectation) {
        return expectation.consumer() + "/" + expectation.name();
    }
}
