package dev.concordat.api.notice;

import dev.concordat.api.CorrectionKind;
import dev.concordat.api.FactId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Says to everybody who relies on published facts that some of them were corrected: which, why, and by which records. Who
 * approved it, and when it was announced, is noted where it is published. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface CorrectionNotice {
    /**
     * Names the notice.
     *
     * @return the id, in the context whose facts were wrong
     */
    NoticeId id();

    /**
     * Names the notice that made this one necessary: what a projection publishes changed because an input of it did.
     *
     * @return the notice on the input; empty if the fault was in the context itself
     */
    Optional<NoticeId> follows();

    /**
     * Lists the facts that were wrong or missing, all of the notice's own context.
     *
     * @return the facts, each once
     */
    List<NoticedFact> facts();

    /**
     * Lists the business keys concerned. Personal data does not belong into a notice: then state a time.
     *
     * @return the keys as text; empty means not limited to keys
     */
    List<String> keys();

    /**
     * Gives the valid time concerned.
     *
     * @return the time; empty means not limited to a time
     */
    Optional<TimeRange> valid();

    /**
     * Says why.
     *
     * @return the cause
     */
    NoticeCause cause();

    /**
     * Says how the corrections come.
     *
     * @return the mechanism, which a consumer has to handle
     */
    CorrectionKind mechanism();

    /**
     * Counts the correcting records.
     *
     * @return at least 1
     */
    int count();

    /**
     * Stands for the correcting records.
     *
     * @return the checksum over their event ids
     */
    RecordChecksum checksum();

    /**
     * Gives the recorded time of the correcting records. What was reported before it starts was reported without them.
     *
     * @return the time
     */
    TimeRange recorded();

    /**
     * Says what was wrong.
     *
     * @return one sentence
     */
    String wrong();

    /**
     * Says what is right now.
     *
     * @return one sentence
     */
    String right();

    /** Refuses what could not be acted upon. */
    @Value.Check
    default void check() {
        List<FactId> named = facts().stream().map(NoticedFact::fact).toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("a correction notice names the facts it is about, but there are none");
        }
        if (named.stream().distinct().count() != named.size()) {
            throw new IllegalArgumentException("a correction notice names each fact once, but was "
                    + named.stream().map(FactId::toString).collect(Collectors.joining(", ")));
        }
        named.stream()
                .filter(fact -> !fact.context().equals(id().context()))
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalArgumentException("a correction notice is about facts of its own context "
                            + id().context() + ", but names " + fact + "; ask its owner for a notice");
                });
        if (!keys().isEmpty() && valid().isPresent()) {
            throw new IllegalArgumentException(
                    "a correction notice is limited to keys or to a time, but states both; state one of them");
        }
        keys().forEach(key -> NoticeWords.requireText("a correction notice lists keys", key));
        if (keys().stream().distinct().count() != keys().size()) {
            throw new IllegalArgumentException("a correction notice lists each key once, but was " + keys());
        }
        if (count() < 1) {
            throw new IllegalArgumentException(
                    "a correction notice counts at least 1 correcting record, but was " + count());
        }
        if (follows().filter(id()::equals).isPresent()) {
            throw new IllegalArgumentException("a correction notice follows another one, but was " + id() + " itself");
        }
        NoticeWords.requireText("a correction notice says what was wrong", wrong());
        NoticeWords.requireText("a correction notice says what is right now", right());
    }

    /**
     * Starts a notice.
     *
     * @return a new builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from an existing notice.
     *
     * @param notice the values to start with
     * @return a new builder, not thread-safe
     */
    static Builder builderFrom(CorrectionNotice notice) {
        Builder builder = new Builder();
        builder.from(notice);
        return builder;
    }

    /** Builds a notice; everything but {@code follows}, {@code keys} and {@code valid} is required. */
    final class Builder extends ImmutableCorrectionNotice.Builder {
        Builder() {}
    }
}
