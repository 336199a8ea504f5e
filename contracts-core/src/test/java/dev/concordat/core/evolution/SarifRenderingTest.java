package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SarifRenderingTest {
    private static final Path SCHEMA =
            Path.of("src/test/resources/dev/concordat/core/evolution/sarif-schema-2.1.0.json");

    private static List<?> errors(String sarif) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(SCHEMA));
        return schema.validate(
                sarif,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void isValidAgainstTheSchema() throws IOException {
        assertThat(errors(SarifRendering.of(List.of(ReportSample.broken(), ReportSample.hostile()))))
                .isEmpty();
        assertThat(errors(SarifRendering.of(List.of(ReportSample.first())))).isEmpty();
        assertThat(errors(SarifRendering.of(List.of()))).isEmpty();
    }

    @Test
    void theSchemaWouldFindAnError() throws IOException {
        String sarif = SarifRendering.of(List.of(ReportSample.broken()));

        assertThat(errors(sarif.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .isNotEmpty();
        assertThat(errors(sarif.replace("\"ruleIndex\"", "\"rule\""))).isNotEmpty();
        assertThat(errors(sarif.replace("\"uri\": \"", "\"uri\": \"not a uri ")))
                .isNotEmpty();
    }

    @Test
    void leavesOutAFileThatIsNotKnown() {
        assertThat(SarifRendering.of(List.of(ReportSample.hostile()))).doesNotContain("physicalLocation");
    }
}
