package dev.concordat.core.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextRenderingTest {
    @Test
    void saysInOneLineWhatCanBeMerged() {
        assertThat(TextRendering.of(List.of(ReportSample.first(), ReportSample.harmless())))
                .isEqualTo("""
                        billing/invoice-issued can be merged as 1.0.0: it is the first version
                          no consumer in the store relies on it

                        billing/invoice-issued can be merged as 1.3.0: what changed needs 1.3.0 or later
                          compared with 1.2.0: of what changed, 1 is harmless
                          no consumer in the store relies on it
                        """);
    }
}
