package dev.concordat.core.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One rule of the catalogue. An id is stable and never used again for another rule; each has an entry in
 * {@code docs/rules.md}, which is generated from here. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Rule
        permits DeclarationRule,
                ContractRule,
                DemandRule,
                AdoptionRule,
                FileRule,
                StoreRule,
                ExpectationRule,
                PayloadRule,
                TestRule,
                LineageRule,
                GlossaryRule,
                StewardshipRule,
                NoticeRule,
                StreamRule,
                EvolutionRule,
                DeprecationRule,
                ChangeRule {
    /**
     * What a rule looks at.
     *
     * @since 0.1
     */
    enum Area {
        /** What is declared on classes and packages. */
        DECLARATION,
        /** What a contract says, against the rest of what it says. */
        CONTRACT,
        /** What the ladder demands of a contract. */
        DEMAND,
        /** Classes without a contract, and the exceptions of a baseline. */
        ADOPTION,
        /** Files of a store. */
        FILE,
        /** The store as a whole, and publishing. */
        STORE,
        /** What a consumer relies on, against what a contract says. */
        EXPECTATION,
        /** Facts as they are emitted. */
        PAYLOAD,
        /** How a contract test was set up and went. */
        TEST,
        /** What a projection's output says, given its inputs. */
        LINEAGE,
        /** Words that several contexts use. */
        GLOSSARY,
        /** Who answers for data, and who holds whose. */
        STEWARDSHIP,
        /** What was corrected after it was published, and who took it in. */
        NOTICE,
        /** A version of a contract, after the versions before it. */
        EVOLUTION,
        /** What is announced to end, and what ends. */
        DEPRECATION,
        /** What changed between two versions of a contract or two records of a context. */
        CHANGE
    }

    /**
     * Lists every rule there is.
     *
     * @return the rules, by area
     */
    static List<Rule> catalogue() {
        return Stream.<Rule[]>of(
                        DeclarationRule.values(),
                        ContractRule.values(),
                        DemandRule.values(),
                        AdoptionRule.values(),
                        FileRule.values(),
                        StoreRule.values(),
                        ExpectationRule.values(),
                        PayloadRule.values(),
                        TestRule.values(),
                        LineageRule.values(),
                        GlossaryRule.values(),
                        StewardshipRule.values(),
                        NoticeRule.values(),
                        StreamRule.values(),
                        EvolutionRule.values(),
                        DeprecationRule.values(),
                        ChangeRule.all().toArray(Rule[]::new))
                .flatMap(Arrays::stream)
                .toList();
    }

    /**
     * Gives the name of the constant, from which the id is made.
     *
     * @return such as {@code UNIT_DIFFERS}
     */
    String name();

    /**
     * Gives the id that stands in messages.
     *
     * @return such as {@code unit-differs}
     */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Says what the rule looks at.
     *
     * @return the area
     */
    Area area();

    /**
     * Says what is wrong when the rule fires, and why that matters.
     *
     * @return one or two sentences
     */
    String why();

    /**
     * Says what to do in general; a finding says it for the case.
     *
     * @return one sentence
     */
    String fix();
}
