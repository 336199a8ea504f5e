package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The build a newcomer copies: warnings are errors, the testkit comes first, Surefire has no configuration. */
final class FirstContractIT {

    @Test
    void buildsAndLeavesNothingOutsideTarget() throws Exception {
        OutsideBuild build = OutsideBuild.copyOf("first-contract", "as-it-is");
        SortedSet<Path> before = build.files();

        BuildResult result = build.maven("verify").passed();

        assertThat(result.tests()).extracting(TestRun::outcome).containsOnly(TestRun.Outcome.PASSED);
        assertThat(result.tests())
                .extracting(TestRun::name)
                .contains(
                        "InvoiceIssued declares billing/invoice-issued 1.0.0",
                        "the producer's code emits facts: 2",
                        "every fact keeps field amount: decimal in EUR, always there",
                        "BilledAmount: finance relies on 2 fields of billing/invoice-issued for revenue-recognition",
                        "the outcome depends on field amount",
                        "not tested: that the handler copes with duplicates, reordering, as the record says, because without"
                                + " the contract nobody knows what can come");
        assertThat(build.files()).isEqualTo(before);
        assertThat(Path.of("..", "..", "docs", "guide", "producer.md"))
                .as("the guide shows what the producer's test prints")
                .content()
                .contains(result.tests().stream()
                        .filter(test -> test.className().endsWith("BillingKeepsItsPromisesTest"))
                        .map(TestRun::name)
                        .collect(Collectors.joining("\n", "```\n", "\n```")));
    }

    @Test
    void failsOnWarning() throws Exception {
        OutsideBuild build = OutsideBuild.copyOf("first-contract", "with-warning");
        Files.writeString(
                build.root().resolve("src/main/java/com/example/billing/Careless.java"),
                "package com.example.billing; class Careless { java.util.List list; }");

        BuildResult result = build.maven("compile").failed();

        assertThat(result.output()).contains("warnings found and -Werror specified", "found raw type: java.util.List");
    }

    /** Surefire opens the packages of the tests to whatever is on the class path. */
    @Test
    void buildsAsAModule() throws Exception {
        OutsideBuild build = asAModule("as-a-module");

        BuildResult result = build.maven("verify").passed();

        assertThat(result.tests()).extracting(TestRun::outcome).containsOnly(TestRun.Outcome.PASSED);
        assertThat(result.tests())
                .extracting(TestRun::name)
                .contains("the producer's code emits facts: 2", "the outcome depends on field amount");
    }

    @Test
    void saysWhichPackageToOpen() throws Exception {
        OutsideBuild build = asAModule("as-a-closed-module");
        moveTest(build, "billing", "BillingKeepsItsPromisesTest");
        moveTest(build, "finance", "RevenueReliesOnInvoicesTest");

        BuildResult result = build.maven("test").failed();

        String fix =
                "let Surefire open it with <argLine>--add-opens com.example.first/com.example.%1$s=ALL-UNNAMED</argLine>,"
                        + " or put the test into the same package, or run the tests on the class path with"
                        + " <useModulePath>false</useModulePath>";
        assertThat(result.output())
                .contains("[nothing-covered] billing/invoice-issued 1.0.0: expected Jackson's defaults to write"
                        + " InvoiceIssued, but package com.example.billing of module com.example.first is not open to"
                        + " Jackson\n  fix: " + fix.formatted("billing"))
                .contains(
                        "[package-closed] finance, BilledAmount: expected facts to be bound to BilledAmount, but package"
                                + " com.example.finance of module com.example.first is not open to Jackson\n  fix: "
                                + fix.formatted("finance"));
        assertThat(result.tests())
                .filteredOn(test -> test.outcome() != TestRun.Outcome.PASSED)
                .extracting(TestRun::name)
                .containsExactly("the producer's code emits facts: 0", "facts can be bound to BilledAmount");

        build.maven(
                        "test",
                        "-DargLine=--add-opens com.example.first/com.example.billing=ALL-UNNAMED"
                                + " --add-opens com.example.first/com.example.finance=ALL-UNNAMED")
                .passed();
    }

    private static OutsideBuild asAModule(String label) throws IOException {
        OutsideBuild build = OutsideBuild.copyOf("first-contract", label);
        Files.writeString(
                build.root().resolve("src/main/java/module-info.java"),
                "/** Publishes and reads facts. */ module com.example.first { requires dev.concordat.api; }");
        return build;
    }

    /** To a package that has tests and no events. */
    private static void moveTest(OutsideBuild build, String from, String name) throws IOException {
        Path tests = build.root().resolve("src/test/java/com/example");
        Path old = tests.resolve(from).resolve(name + ".java");
        Path moved = Files.createDirectories(tests.resolve("check")).resolve(name + ".java");
        String declaration = "package com.example." + from + ";";
        assertThat(old).content().contains(declaration);
        Files.writeString(
                moved,
                Files.readString(old)
                        .replace(declaration, "package com.example.check;\n\nimport com.example." + from + ".*;"));
        Files.delete(old);
    }
}
