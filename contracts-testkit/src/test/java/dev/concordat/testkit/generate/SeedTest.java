package dev.concordat.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedTest {
    @Test
    void givesNeighboursOtherFirstNumbers() {
        int heads = IntStream.range(0, 400)
                .map(seed -> Seed.random(seed).nextInt(2))
                .sum();

        assertThat(heads).isBetween(160, 240);
        assertThat(Seed.random(7).nextLong()).isEqualTo(Seed.random(7).nextLong());
    }
}
