package dev.concordat.example.builds;

import static org.assertj.core.api.Assertions.assertThat;

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
}
