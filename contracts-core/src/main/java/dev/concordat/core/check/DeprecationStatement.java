package dev.concordat.core.check;

import dev.concordat.api.FactId;
import dev.concordat.api.Stage;
import dev.concordat.api.model.DeprecationNotice;
import dev.concordat.api.model.DeprecationPromises;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.finding.ContractRule;
import dev.concordat.core.finding.ExpectationRule;
import dev.concordat.core.finding.IsoDuration;
import dev.concordat.core.finding.NearestName;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How long before its end something is announced, and what is announced. */
final class DeprecationStatement implements StatementCheck {

    @Override
    public void ofContract(CheckedContract stated, Contradictions found) {
        SemanticContract contract = stated.contract();
        contract.deprecation().ifPresent(notice -> {
            announcement(notice, contract, found::error, found::info);
            factReplacement(notice, contract, found);
        });
        Map<String, DeprecationNotice> ending = stated.stating(Field::deprecation);
        ending.forEach((path, notice) -> {
            announcement(
                    notice,
                    contract,
                    (rule, what, fix) -> found.fieldError(rule, path, what, fix),
                    (rule, what, fix) -> found.fieldInfo(rule, path, what, fix));
            notice.replacement().ifPresent(other -> fieldReplacement(path, other, contract, ending, found));
        });
    }

    /** Takes what is wrong with the announcement on the fact, or on one field. */
    private interface Report {
        void add(ContractRule rule, String what, String fix);
    }

    private static void announcement(DeprecationNotice notice, SemanticContract contract, Report error, Report info) {
        if (contract.stage() == Stage.INTERNAL) {
            info.add(
                    ContractRule.ANNOUNCEMENT_POINTLESS,
                    "the end is announced, but the stage is INTERNAL and nobody outside can rely on it",
                    "remove it when your own context no longer needs it");
        }
        Duration announced = Duration.ofDays(ChronoUnit.DAYS.between(notice.from(), notice.sunset()));
        contract.deprecationPolicy()
                .flatMap(policy -> policy.noticeOf(contract.stage()))
                .filter(least -> announced.compareTo(least) < 0)
                .ifPresent(least -> error.add(
                        ContractRule.ANNOUNCEMENT_TOO_SHORT,
                        "expected " + IsoDuration.text(least) + " from deprecation to sunset in stage "
                                + contract.stage() + ", but from " + notice.from() + " to " + notice.sunset() + " is P"
                                + announced.toDays() + "D",
                        "set sunset to " + notice.from().plusDays(daysUp(least)) + " or later"));
        boolean required = contract.deprecationPolicy()
                .filter(DeprecationPromises::replacementRequired)
                .isPresent();
        if (required && notice.replacement().isEmpty()) {
            error.add(
                    ContractRule.REPLACEMENT_MISSING,
                    "expected a replacement, since the deprecation policy requires one, but there is none",
                    "name it in replacement of @Deprecation, or do not require one");
        }
    }

    private static long daysUp(Duration time) {
        return Duration.ofDays(time.toDays()).equals(time) ? time.toDays() : time.toDays() + 1;
    }

    private static void factReplacement(DeprecationNotice notice, SemanticContract contract, Contradictions found) {
        notice.replacement().ifPresent(other -> {
            Optional<FactId> fact = factId(other);
            if (fact.isEmpty()) {
                found.error(
                        ContractRule.REPLACEMENT_UNKNOWN,
                        "expected a fact such as billing/invoice-issued as the replacement of " + contract.fact()
                                + ", but was \"" + other + "\"",
                        "name the fact with its context");
            } else if (fact.get().equals(contract.fact())) {
                found.error(
                        ContractRule.REPLACEMENT_DEPRECATED,
                        "expected another fact as the replacement, but " + other + " is replaced by itself",
                        "name the fact that stays, or give a reason");
            }
        });
    }

    private static void fieldReplacement(
            String path,
            String other,
            SemanticContract contract,
            Map<String, DeprecationNotice> ending,
            Contradictions found) {
        if (ending.containsKey(other)) {
            found.fieldError(
                    ContractRule.REPLACEMENT_DEPRECATED,
                    path,
                    "expected a replacement that stays, but " + other + " is "
                            + ending.get(other).inWords(),
                    "name a field that stays");
        } else if (contract.field(other).isEmpty() && factId(other).isEmpty()) {
            TreeSet<String> others = new TreeSet<>(contract.fieldsByPath().keySet());
            others.removeAll(ending.keySet());
            found.fieldError(
                    ContractRule.REPLACEMENT_UNKNOWN,
                    path,
                    "expected a field or a fact as the replacement, but was \"" + other + "\"; "
                            + NearestName.hint(other, others),
                    "name a field by its path in payload spelling, or a fact with its context");
        }
    }

    private static Optional<FactId> factId(String text) {
        try {
            return Optional.of(FactId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        SemanticContract contract = relied.contract();
        relied.expectation()
                .notice()
                .ifPresent(least -> notice(
                        least,
                        contract.deprecationPolicy().flatMap(policy -> policy.noticeOf(contract.stage())),
                        found));
        contract.deprecation()
                .ifPresent(notice -> found.warning(
                        ExpectationRule.DEPRECATED_RELIED_ON,
                        "the fact is " + notice.inWords(),
                        "keep it until its consumers have moved",
                        move(notice)));
        for (FieldPair pair : relied.fields()) {
            pair.stated()
                    .deprecation()
                    .ifPresent(notice -> found.fieldWarning(
                            ExpectationRule.DEPRECATED_RELIED_ON,
                            pair.path(),
                            "the field is " + notice.inWords(),
                            "keep it until its consumers have moved",
                            move(notice)));
        }
    }

    private static void notice(Duration least, Optional<Duration> promised, Mismatches found) {
        String expected = "expected a notice of at least " + IsoDuration.text(least) + ", but the contract promises ";
        String producerFix = "promise " + IsoDuration.text(least) + " in @DeprecationPolicy";
        String consumerFix = "be ready to move faster, and lower or drop notice";
        if (promised.isEmpty()) {
            found.error(ExpectationRule.NOTICE_NOT_STATED, expected + "none", producerFix, consumerFix);
        }
        promised.filter(time -> time.compareTo(least) < 0)
                .ifPresent(time -> found.error(
                        ExpectationRule.NOTICE_TOO_SHORT, expected + IsoDuration.text(time), producerFix, consumerFix));
    }

    private static String move(DeprecationNotice notice) {
        return notice.replacement().map(other -> "move to " + other).orElse("do without it") + " before "
                + notice.sunset();
    }
}
