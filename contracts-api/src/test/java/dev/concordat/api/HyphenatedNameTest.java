package dev.concordat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatedNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "invoice-issued", "b2b", "a-1", "order-2-cash"})
    void takesWordsJoinedByHyphens(String name) {
        assertThat(HyphenatedName.require("name", name)).isSameAs(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "A", "1a", "-a", "a-", "a--b", "a_b", "a.b", "../a", "ä", "a\n", "a b", "a\0", "a.", "a "
            })
    void refusesEverythingElse(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HyphenatedName.require("context name", name))
                .withMessage("context name must be lower-case words joined by hyphens, at most 100 characters,"
                        + " but was \"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "prn", "aux", "nul", "com0", "com1", "com9", "lpt1"})
    void refusesDevicesOfWindows(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HyphenatedName.require("context name", name))
                .withMessage("context name must be a file name on every system, but \"" + name
                        + "\" is a device on Windows; add a word, such as \"" + name + "-data\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con-data", "console", "com10", "lpt", "auxiliary"})
    void takesWordsThatOnlyBeginLikeDevices(String name) {
        assertThat(HyphenatedName.require("name", name)).isSameAs(name);
    }

    @Test
    void takesAHundredCharactersAndNoMore() {
        assertThat(HyphenatedName.require("name", "a".repeat(100))).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HyphenatedName.require("name", "a".repeat(101)))
                .withMessage("name must be lower-case words joined by hyphens, at most 100 characters, but was \""
                        + "a".repeat(100) + "…\"");
    }
}
