package dev.concordat.testkit;

import dev.concordat.api.Naming;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns what a producer emits into facts as they travel. */
final class WrittenFacts {
    private final Class<?> fact;
    private final Optional<Function<Object, byte[]>> writer;

    /** Thrown where the code under test emits something else than facts. */
    static final class NotAFact extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAFact(String message) {
            super(message);
        }
    }

    WrittenFacts(Class<?> fact) {
        this(fact, Optional.empty());
    }

    private WrittenFacts(Class<?> fact, Optional<Function<Object, byte[]>> writer) {
        this.fact = fact;
        this.writer = writer;
    }

    WrittenFacts by(Function<Object, byte[]> other) {
        return new WrittenFacts(fact, Optional.of(other));
    }

    Function<Object, EmittedFact> forContract(Optional<SemanticContract> contract) {
        Function<Object, byte[]> writing = writer.orElseGet(() -> {
            JsonMapper mapper =
                    FactMapping.mapper(contract.map(SemanticContract::naming).orElse(Naming.AS_WRITTEN));
            return mapper::writeValueAsBytes;
        });
        return emitted -> written(emitted, writing);
    }

    private EmittedFact written(@Nullable Object emitted, Function<Object, byte[]> writing) {
        if (emitted instanceof EmittedFact ready) {
            return ready;
        }
        if (emitted instanceof byte[] bytes) {
            return EmittedFact.of(bytes);
        }
        if (emitted instanceof String text) {
            return EmittedFact.of(text);
        }
        if (fact.isInstance(emitted)) {
            return EmittedFact.of(writing.apply(emitted));
        }
        throw new NotAFact("expected emitted facts to be " + fact.getSimpleName()
                + ", byte[], String or EmittedFact, but one is "
                + (emitted == null ? "null" : emitted.getClass().getTypeName()));
    }
}
