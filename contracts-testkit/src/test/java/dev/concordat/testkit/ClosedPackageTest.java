package dev.concordat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With a package of the JDK, which opens none to us; examples/builds has a module of a team's own. */
class ClosedPackageTest {
    /** A class of the JDK that is not public. */
    private static final Class<?> HIDDEN = Map.of().getClass();

    @Test
    void saysWhatToOpen() {
        assertThat(ClosedPackage.of(HIDDEN)
                        .orElseThrow()
                        .finding("finance/ledger, MapN")
                        .toString())
                .isEqualTo("""
                        [package-closed] finance/ledger, MapN: expected facts to be bound to MapN, but package\
                         java.util of module java.base is not open to Jackson
                          fix: let Surefire open it with <argLine>--add-opens java.base/java.util=ALL-UNNAMED</argLine>,\
                         or put the test into the same package, or run the tests on the class path with\
                         <useModulePath>false</useModulePath>""");
    }

    @Test
    void whatIsPublicAndExportedNeedsNotBeOpen() {
        assertThat(ClosedPackage.of(Instant.class)).isEmpty();
    }

    @Test
    void everythingOnTheClassPathIsOpen() {
        assertThat(ClosedPackage.of(ClosedPackageTest.class)).isEmpty();
    }
}
