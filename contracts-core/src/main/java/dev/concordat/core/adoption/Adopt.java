package dev.concordat.core.adoption;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Drafts contracts for a package and freezes today's findings in a baseline. Run inside Maven, from the directory of the
 * module, after it has been compiled:
 *
 * <pre>
 * mvn org.codehaus.mojo:exec-maven-plugin:3.6.2:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.concordat.core.adoption.Adopt \
 *   -Dexec.args="--package com.shop.events --reason 'drafted, questions are with billing' --approved-by billing-core \
 *     --expires 2027-05-31"
 * </pre>
 *
 * <p>{@code --help} lists all options. Thread-safe.
 *
 * @since 0.1
 */
public final class Adopt {
    private Adopt() {}

    /**
     * Drafts, freezes, and prints what it did and what to do next. Never ends the process. Run again, it drafts only
     * what is new and leaves every file and every exception that is there.
     *
     * @param arguments the options
     * @throws IllegalArgumentException if an option is unknown, missing or refused, or there is no such package
     * @throws IllegalStateException if the baseline that is there cannot be read; the message says what is wrong with it
     * @throws java.io.UncheckedIOException if a file cannot be written; then nothing was
     */
    public static void main(String[] arguments) {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        new AdoptCommand(
                        System.out,
                        Path.of("").toAbsolutePath(),
                        Clock.systemUTC(),
                        ofThread == null ? ClassLoader.getSystemClassLoader() : ofThread)
                .run(List.of(arguments));
    }
}
