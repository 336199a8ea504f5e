package dev.concordat.example.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The way of contracts and expectations through the store, as the README of the example goes it: three builds that share
 * nothing else. Each run is one Maven of its own.
 *
 * @param root the directory of the copy
 * @param hostingAlone the producer, before anything is published
 * @param boardAlone a consumer, before anything is published
 * @param desk a consumer that reads contracts from a directory
 * @param hostingPacked the producer, which by then knows the desk and packs what it published
 * @param board a consumer that reads contracts from that jar
 * @param hostingKnown the producer, which by then knows both consumers
 * @param hostingBroken the producer after a careless change
 */
record WebhooksExchange(
        Path root,
        Run hostingAlone,
        Run boardAlone,
        Run desk,
        Run hostingPacked,
        Run board,
        Run hostingKnown,
        Run hostingBroken) {
    private static final String HOSTING = "source-hosting";
    private static final String DESK = "advisory-desk";
    private static final String BOARD = "star-board";
    private static final String STORE = "-Dconcordat.store=../target/contracts";

    /**
     * One run.
     *
     * @param console what Maven printed
     * @param tests the contract tests, in the order of Surefire's XML
     */
    record Run(String console, List<TestRun> tests) {
        static Run of(BuildResult result) throws IOException {
            return new Run(
                    result.output(),
                    result.tests().stream()
                            .filter(test -> test.className().matches(".*(Promises|Inputs)Test"))
                            .toList());
        }

        List<String> names() {
            return tests.stream().map(TestRun::name).toList();
        }

        List<TestRun> failed() {
            return tests.stream()
                    .filter(test -> test.outcome() == TestRun.Outcome.FAILED)
                    .toList();
        }
    }

    static WebhooksExchange run() throws IOException, InterruptedException {
        OutsideBuild build = OutsideBuild.copyOf("webhooks", "exchange");
        Run hostingAlone = Run.of(build.mavenIn(
                        HOSTING,
                        "test",
                        "exec:java",
                        "-Dexec.args=--to ../target/contracts --approved-by hosting-events")
                .passed());
        Run boardAlone = Run.of(build.mavenIn(BOARD, "test").passed());
        Run desk = Run.of(build.mavenIn(DESK, STORE, "test", "exec:java", "-Dexec.args=--approved-by security-desk")
                .passed());
        Run hostingPacked = Run.of(build.mavenIn(HOSTING, STORE, "install").passed());
        Run board = Run.of(build.mavenIn(
                        BOARD,
                        "-Ppublished",
                        "test",
                        "exec:java",
                        "-Dexec.args=--to ../target/contracts --approved-by community")
                .passed());
        Run hostingKnown = Run.of(build.mavenIn(HOSTING, STORE, "test").passed());
        withoutTitle(build.root().resolve(HOSTING + "/src/main/java/com/example/webhooks/hosting/Issue.java"));
        Run hostingBroken = Run.of(build.mavenIn(HOSTING, STORE, "test", "-Dtest=HostingKeepsItsPromisesTest")
                .failed());
        return new WebhooksExchange(
                build.root(), hostingAlone, boardAlone, desk, hostingPacked, board, hostingKnown, hostingBroken);
    }

    /** Takes a field out of the producer's class, as somebody would who believes that nobody reads it. */
    private static void withoutTitle(Path issue) {
        try {
            String before = Files.readString(issue);
            String after = before.replaceFirst("\\R *String title,", "");
            if (after.equals(before)) {
                throw new IllegalStateException("expected a member title in " + issue);
            }
            Files.writeString(issue, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
