package dev.concordat.core.notice;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import dev.concordat.api.notice.NoticeAnswer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of reports and findings on notices. */
final class NoticeWords {
    private NoticeWords() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String kinds(Collection<CorrectionKind> kinds) {
        return kinds.isEmpty()
                ? "none"
                : kinds.stream().sorted().map(NoticeWords::word).collect(Collectors.joining(", "));
    }

    static String facts(Collection<FactId> facts) {
        return facts.stream().map(FactId::toString).collect(Collectors.joining(", "));
    }

    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    static String answer(NoticeAnswer answer) {
        if (answer instanceof NoticeAnswer.Waived waived) {
            return "waived until " + waived.until() + " by " + waived.approvedBy() + ": " + waived.reason();
        }
        NoticeAnswer.Reconciled reconciled = (NoticeAnswer.Reconciled) answer;
        return "reconciled " + count(reconciled.count(), "record") + " on " + reconciled.on() + " by " + reconciled.by()
                + reconciled.difference().map(difference -> ": " + difference).orElse(", nothing differs");
    }
}
