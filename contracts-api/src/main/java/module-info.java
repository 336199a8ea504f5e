/** Annotations for event classes and the model of a semantic contract. */
module dev.concordat.api {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.concordat.api;
    exports dev.concordat.api.correction;
    exports dev.concordat.api.expectation;
    exports dev.concordat.api.model;
    exports dev.concordat.api.notice;
}
