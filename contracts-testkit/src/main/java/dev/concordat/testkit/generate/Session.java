package dev.concordat.testkit.generate;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Runs generation inside a session of jqwik, without which its generators do not work. A session belongs to one thread,
 * and threads take turns.
 */
final class Session {
    /** All sessions keep their stores under one name: two at once get into each other's way now and then. */
    private static final Lock TURN = new ReentrantLock();

    private Session() {}

    static <T> T in(Supplier<T> generation) {
        if (JqwikSession.isActive()) {
            return generation.get();
        }
        TURN.lock();
        try {
            return inTurn(generation);
        } finally {
            TURN.unlock();
        }
    }

    private static <T> T inTurn(Supplier<T> generation) {
        if (!isStarted()) {
            return generation.get();
        }
        try {
            return generation.get();
        } finally {
            JqwikSession.finish();
        }
    }

    /** Inside a property jqwik's own life cycle is at work: it takes the place of a session and refuses to start one. */
    private static boolean isStarted() {
        try {
            JqwikSession.start();
            return true;
        } catch (JqwikException e) {
            return false;
        }
    }
}
