/** JUnit Jupiter entry points for producers and consumers of semantic contracts. */
module dev.concordat.testkit {
    requires com.fasterxml.jackson.annotation;
    requires rgxgen;
    requires transitive dev.concordat.core;
    requires net.jqwik.api;
    requires static org.jspecify;
    requires transitive org.junit.jupiter.api;
    requires org.junit.platform.launcher;
    requires tools.jackson.databind;

    exports dev.concordat.testkit;

    provides org.junit.platform.launcher.LauncherSessionListener with
            dev.concordat.testkit.NoJqwikDatabase;
}
