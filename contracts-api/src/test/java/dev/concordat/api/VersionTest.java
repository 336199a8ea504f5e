package dev.concordat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0", "1.2.3", "10.20.30", "999999999.0.0"})
    void readsWhatItWrites(String text) {
        assertThat(Version.parse(text)).hasToString(text);
    }

    @Test
    void takesTwoNumbersForThree() {
        assertThat(Version.parse("1.2")).isEqualTo(new Version(1, 2, 0));
    }

    @Test
    void sortsByNumbersAndNotByLetters() {
        assertThat(Stream.of("10.0.0", "9.9.9", "1.10.0", "1.9.10", "1.9.9")
                        .map(Version::parse)
                        .sorted()
                        .map(Version::toString))
                .containsExactly("1.9.9", "1.9.10", "1.10.0", "9.9.9", "10.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.2.3.4", "v1.2.3", "01.2.3", "1.-2.3", "1.2.3-rc1", "1.2.x", "1000000000.0.0", "1.2.٣"
            })
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.parse(text))
                .withMessage("a version is three numbers such as 1.2.0, but was \"" + text + "\"");
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(1, 0, -1))
                .withMessage("version numbers must not be negative, but were 1.0.-1");
    }
}
