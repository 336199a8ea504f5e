package dev.concordat.core.evolution;

import dev.concordat.api.Version;
import dev.concordat.core.finding.RemedyKind;
import java.time.LocalDate;

/**
 * What the owner can do about a change. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Remedy {
    /**
     * Gives the kind.
     *
     * @return the kind
     */
    RemedyKind kind();

    /**
     * Says what to do.
     *
     * @return such as {@code publish it as 2.0.0 and keep 1.x until 2026-06-01}
     */
    String inWords();

    /**
     * Publish the new beside the old.
     *
     * @param what such as {@code field amount}
     */
    record AddBeside(String what) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.ADD_BESIDE;
        }

        @Override
        public String inWords() {
            return "keep " + what + " as it was, and add what is new beside it";
        }
    }

    /**
     * Announce the end of the old.
     *
     * @param what such as {@code field amount}
     * @param sunset the first day on which it may be gone
     */
    record DeclareReplacement(String what, LocalDate sunset) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.DECLARE_REPLACEMENT;
        }

        @Override
        public String inWords() {
            return "keep " + what + " with @Deprecation, sunset " + sunset + " or later, and what replaces it";
        }
    }

    /**
     * Say that the meaning changed.
     *
     * @param revision the revision to declare
     */
    record RaiseMeaningRevision(int revision) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.RAISE_MEANING_REVISION;
        }

        @Override
        public String inWords() {
            return "declare revision " + revision + " if it means something else now";
        }
    }

    /**
     * Publish a version that says so.
     *
     * @param version the version
     * @param keep the first day on which the versions before it may be gone
     */
    record PublishAs(Version version, LocalDate keep) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.PUBLISH_AS;
        }

        @Override
        public String inWords() {
            return "publish it as " + version + " beside the versions before it, and keep those until " + keep
                    + " at least";
        }
    }

    /**
     * Wait.
     *
     * @param day the day to wait for
     */
    record WaitUntil(LocalDate day) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.WAIT_UNTIL;
        }

        @Override
        public String inWords() {
            return "leave it as it was until " + day;
        }
    }

    /**
     * Accept it for a time.
     *
     * @param fingerprint identifies the change in the baseline
     */
    record Waive(String fingerprint) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.WAIVE;
        }

        @Override
        public String inWords() {
            return "accept it in concordat-baseline.json under fingerprint " + fingerprint
                    + ", with reason, approver and last day";
        }
    }
}
