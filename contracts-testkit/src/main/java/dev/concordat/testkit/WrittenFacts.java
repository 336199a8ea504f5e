package dev.concordat.testkit;

import dev.concordat.api.Naming;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.check.EmittedFact;
import dev.concordat.core.derive.Contracts;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns what a producer emits into facts as they travel. */
final class WrittenFacts {
    private final Class<?> fact;
    private final Optional<Function<Object, byte[]>> writer;

    /** Thrown where the code under test emits something else than facts. */
    static final class NotAFact extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String fix;

        NotAFact(String message, String fix) {
            super(message);
            this.fix = fix;
        }

        String fix() {
            return fix;
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

    /** Writes another class in the same way. */
    WrittenFacts of(Class<?> other) {
        return new WrittenFacts(other, writer);
    }

    Function<Object, EmittedFact> forContract(Optional<SemanticContract> contract) {
        Function<Object, byte[]> writing = writer.orElseGet(() -> {
            JsonMapper mapper =
                    FactMapping.mapper(contract.map(SemanticContract::naming).orElse(Naming.AS_WRITTEN));
            return emitted -> byDefault(emitted, mapper);
        });
        return emitted -> written(emitted, writing);
    }

    private static byte[] byDefault(Object emitted, JsonMapper mapper) {
        Optional<GeneratedForm> generated = GeneratedForm.of(emitted.getClass());
        if (generated.isPresent()) {
            throw new NotAFact(
                    "expected a writer for " + emitted.getClass().getSimpleName() + ", which "
                            + generated.get().generator() + " generated: Jackson's defaults do not know its form",
                    generated.get().advice());
        }
        ClosedPackage.of(emitted.getClass()).ifPresent(closed -> {
            throw new NotAFact(
                    "expected Jackson's defaults to write " + emitted.getClass().getSimpleName() + ", but "
                            + closed.what(),
                    closed.fix());
        });
        try {
            return mapper.writeValueAsBytes(emitted);
        } catch (JacksonException e) {
            throw new NotAFact(
                    "expected Jackson's defaults to write " + emitted.getClass().getSimpleName() + ", but they do not: "
                            + e.getOriginalMessage(),
                    "give the team's own writer with writtenBy");
        }
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
        Class<?> expected = Contracts.emitted(fact);
        if (expected.isInstance(emitted)) {
            return EmittedFact.of(writing.apply(emitted));
        }
        throw new NotAFact(
                "expected emitted facts to be " + expected.getSimpleName()
                        + ", byte[], String or EmittedFact, but one is "
                        + (emitted == null ? "null" : emitted.getClass().getTypeName()),
                "emit one of these, or map to it in emittedBy");
    }
}
