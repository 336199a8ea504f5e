package dev.concordat.core.evolution;

import dev.concordat.api.correction.CorrectionMechanism;
import dev.concordat.api.correction.DomainSpecific;
import dev.concordat.api.correction.LatestRecord;
import dev.concordat.core.finding.IsoDuration;
import java.util.Locale;

/** Says a mechanism of correction in words that differ wherever two mechanisms do, but for their details and causes. */
final class CorrectionWords {
    private CorrectionWords() {}

    static String of(CorrectionMechanism mechanism) {
        String words = mechanism.how();
        return kind(mechanism) + (words.isEmpty() ? "" : " (" + words + further(mechanism) + ")");
    }

    static String kind(CorrectionMechanism mechanism) {
        return mechanism
                .kind()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("none");
    }

    private static String further(CorrectionMechanism mechanism) {
        if (mechanism instanceof LatestRecord latest) {
            return ", deletions " + latest.deletions()
                    + latest.tombstonesKept()
                            .map(time -> ", tombstones kept " + IsoDuration.text(time))
                            .orElse("");
        }
        return mechanism instanceof DomainSpecific domain
                ? ", folded by " + domain.fold() + ", laws " + String.join(", ", domain.laws())
                : "";
    }
}
