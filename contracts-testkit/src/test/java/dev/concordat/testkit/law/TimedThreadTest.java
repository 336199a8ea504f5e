package dev.concordat.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimedThreadTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void worksOnOneThreadThatKeepsNoProcessAlive() {
        try (TimedThread thread = new TimedThread(LONG)) {
            Thread first = thread.call(Thread::currentThread);

            assertThat(first).isNotEqualTo(Thread.currentThread()).isSameAs(thread.call(Thread::currentThread));
            assertThat(first.isDaemon()).isTrue();
            assertThat(first.getName()).isEqualTo("concordat-law");
        }
    }

    @Test
    void findsTheClassesOfTheCaller() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader classes = new URLClassLoader(new URL[0], before);
                TimedThread thread = new TimedThread(LONG)) {
            Thread.currentThread().setContextClassLoader(classes);
            assertThat(thread.call(() -> Thread.currentThread().getContextClassLoader()))
                    .isSameAs(classes);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void endsItsThreadWhenItIsClosed() throws InterruptedException {
        TimedThread thread = new TimedThread(LONG);
        Thread running = thread.call(Thread::currentThread);

        thread.close();

        running.join(LONG.toMillis());
        assertThat(running.isAlive()).isFalse();
        assertThat(thread.call(Thread::currentThread)).isNotEqualTo(running);
        thread.close();
    }

    @Test
    void interruptsWhatHangsAndGoesOnWithAnotherThread() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (TimedThread thread = new TimedThread(Duration.ofMillis(50))) {
            assertThatExceptionOfType(Observed.Hanging.class).isThrownBy(() -> thread.call(() -> hang(interrupted)));

            interrupted.await();
            assertThat(thread.call(() -> "next")).isEqualTo("next");
        }
    }

    private static boolean hang(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return true;
    }

    @Test
    void staysInterruptedWhenItsCallerIs() {
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicBoolean still = new AtomicBoolean();
        try (TimedThread thread = new TimedThread(LONG)) {
            Thread.currentThread().interrupt();
            assertThatIllegalStateException()
                    .isThrownBy(() -> thread.call(() -> hang(stopped)))
                    .withMessage("interrupted while a projection was tried");
            still.set(Thread.interrupted());
        }
        assertThat(still).isTrue();
    }
}
