package dev.concordat.testkit.law;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs the consumer's code apart from the test, so that code which never returns ends a test and not a build. Not
 * thread-safe.
 */
final class TimedThread implements AutoCloseable {
    private final Duration limit;
    private Optional<ExecutorService> thread = Optional.empty();

    TimedThread(Duration limit) {
        this.limit = limit;
    }

    /**
     * Runs something.
     *
     * @throws Observed.Hanging if it takes longer than the limit; its thread is interrupted and left behind
     */
    <T> T call(Supplier<T> work) {
        ExecutorService running = thread.orElseGet(TimedThread::started);
        thread = Optional.of(running);
        Future<T> result = running.submit(work::get);
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            close();
            throw new Observed.Hanging(limit);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a projection was tried", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run failed outside of the projection", e.getCause());
        }
    }

    private static ExecutorService started() {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "concordat-law");
            made.setDaemon(true);
            made.setContextClassLoader(classes);
            return made;
        });
    }

    @Override
    public void close() {
        thread.ifPresent(ExecutorService::shutdownNow);
        thread = Optional.empty();
    }
}
