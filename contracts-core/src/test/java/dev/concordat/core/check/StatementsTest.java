package dev.concordat.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void listsEveryStatement() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/concordat/core/check"))) {
            List<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Statement.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();

            assertThat(Statements.ALL)
                    .extracting(statement -> statement.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }
}
