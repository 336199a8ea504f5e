/** Derives, stores and checks semantic contracts. */
module dev.concordat.core {
    requires transitive dev.concordat.api;
    requires static jakarta.validation;
    requires static java.compiler;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;

    exports dev.concordat.core.adoption;
    exports dev.concordat.core.check;
    exports dev.concordat.core.codec;
    exports dev.concordat.core.correction;
    exports dev.concordat.core.derive;
    exports dev.concordat.core.evolution;
    exports dev.concordat.core.finding;
    exports dev.concordat.core.glossary;
    exports dev.concordat.core.lineage;
    exports dev.concordat.core.notice;
    exports dev.concordat.core.stewardship;
    exports dev.concordat.core.store;
}
