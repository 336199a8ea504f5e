package dev.concordat.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    @Test
    void findsATypoWithoutRegardToCase() {
        assertThat(NearestName.to("AMUONT", List.of("currency", "amount"))).contains("amount");
    }

    @Test
    void countsSwappedNeighboursAsOneChange() {
        assertThat(NearestName.to("lable", List.of("label"))).contains("label");
        assertThat(NearestName.to("oka", List.of("oak", "elm"))).contains("oak");
        // Two changes each: what was swapped is not touched again.
        assertThat(NearestName.to("ca", List.of("abc"))).isEmpty();
        assertThat(NearestName.to("balbe", List.of("lable"))).isEmpty();
    }

    @Test
    void findsNothingFarAway() {
        assertThat(NearestName.to("amount", List.of("issuedAt"))).isEmpty();
    }

    @Test
    void prefersTheFirstInTheAlphabetAmongEquals() {
        assertThat(NearestName.to("ab", List.of("ac", "aa"))).contains("aa");
    }

    @Test
    void saysWhatThereIs() {
        assertThat(NearestName.hint("amuont", List.of("amount", "id")))
                .isEqualTo("did you mean \"amount\"? there are: amount, id");
        assertThat(NearestName.hint("x1y2", List.of())).isEqualTo("there are none");
    }

    @Test
    void copesWithVeryLongNames() {
        String name = "x".repeat(100_000);
        assertThat(NearestName.to(name, List.of(name + "y"))).contains(name + "y");
    }
}
