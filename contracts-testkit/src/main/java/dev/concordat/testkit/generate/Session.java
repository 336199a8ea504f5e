package dev.concordat.testkit.generate;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Runs generation inside a session of jqwik, without which its generators do not work. A session belongs to one thread;
 * sessions on several threads at once are fine.
 */
final class Session {
    private Session() {}

    static <T> T in(Supplier<T> generation) {
        if (JqwikSession.isActive()) {
            return generation.get();
        }
        AtomicReference<T> result = new AtomicReference<>();
        JqwikSession.run(() -> result.set(generation.get()));
        return result.get();
    }
}
