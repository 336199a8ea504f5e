package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.api.Version;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.derive.Contracts;
import dev.concordat.core.evolution.Diff;
import dev.concordat.core.store.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.billing.InvoiceIssued;
import shop.fulfillment.PackageDispatched;

/** The comment in the README is what the command writes. */
class PullRequestCommentTest {
    private static final String BEGIN = "<!-- what Diff writes -->\n";
    private static final String END = "<!-- until here -->\n";

    @TempDir
    Path directory;

    /** Amounts in cents, and nothing else: what a schema check lets pass. */
    private static SemanticContract inCents() {
        SemanticContract invoice = Contracts.of(InvoiceIssued.class);
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(invoice)
                .version(Version.parse("1.3.0"))
                .fields(invoice.fields().stream()
                        .map(field -> field.name().equals("amount") ? inCents(field) : field)
                        .toList())
                .build();
    }

    private static Field inCents(Field amount) {
        Field.Builder builder = Field.builder();
        return builder.from(amount)
                .unit(new MonetaryUnit(Optional.of("EUR"), Optional.empty(), OptionalInt.of(2), /* minorUnits= */ true))
                .build();
    }

    /** A code that nobody known reads, taken away before its announced end. */
    private static SemanticContract withoutCode() {
        SemanticContract packages = Contracts.of(PackageDispatched.class);
        SemanticContract.Builder builder = SemanticContract.builder();
        return builder.from(packages)
                .version(Version.parse("1.3.0"))
                .fields(packages.fields().stream()
                        .filter(field -> !field.name().equals("carrierCode"))
                        .toList())
                .build();
    }

    @Test
    void standsInTheReadmeAsItIsWritten() throws IOException {
        Staging staging = new Staging(directory);
        List.of(inCents(), withoutCode()).forEach(staging::put);
        Path comment = directory.resolve("comment.md");

        Diff.main(new String[] {
            "--from",
            directory.toString(),
            "--to",
            "contracts",
            "--today",
            LocalDate.now(Today.CLOCK).toString(),
            "--format",
            "markdown",
            "--out",
            comment.toString(),
            "--report-only"
        });

        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(BEGIN, END);
        assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
                .isEqualTo(Files.readString(comment));
    }
}
