package dev.concordat.core.stewardship;

import dev.concordat.api.FactId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The answers for one fact or dataset, in the order of the questions. Immutable and thread-safe.
 *
 * @param about the fact or dataset
 * @param answers one for each question
 * @since 0.1
 */
public record StewardshipAnswers(FactId about, List<Answer> answers) {
    /**
     * A question that whoever owns data must be able to answer.
     *
     * @since 0.1
     */
    public enum Question {
        /** What the data means. */
        WHAT_DOES_IT_MEAN,
        /** Why quality degraded. */
        WHY_DID_QUALITY_DEGRADE,
        /** What changed between versions. */
        WHAT_CHANGED,
        /** Who approved each version. */
        WHO_APPROVED,
        /** How corrections work. */
        HOW_DO_CORRECTIONS_WORK,
        /** Whom to call, and within what time they answer. */
        WHOM_TO_CALL
    }

    /**
     * One answer.
     *
     * @param question the question
     * @param lines what is known
     * @param source where it is known from
     * @param missing what is not known, each with its fix; empty if the question is answered
     * @since 0.1
     */
    public record Answer(Question question, List<String> lines, String source, List<String> missing) {
        /** Copies the lists. */
        public Answer {
            lines = List.copyOf(lines);
            missing = List.copyOf(missing);
        }

        /**
         * Says whether nothing is missing.
         *
         * @return true if the question is answered
         */
        public boolean isAnswered() {
            return missing.isEmpty();
        }

        @Override
        public String toString() {
            return question.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "? (" + source + ")"
                    + lines.stream().map(line -> "\n  " + line).collect(Collectors.joining())
                    + missing.stream().map(line -> "\n  UNANSWERED: " + line).collect(Collectors.joining());
        }
    }

    /** Copies the answers. */
    public StewardshipAnswers {
        answers = List.copyOf(answers);
    }

    /**
     * Finds one answer.
     *
     * @param question the question
     * @return its answer
     */
    public Answer to(Question question) {
        return answers.stream()
                .filter(one -> one.question() == question)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Renders all answers for a person on call.
     *
     * @return the text, without a line end
     */
    @Override
    public String toString() {
        return about + "\n" + answers.stream().map(Answer::toString).collect(Collectors.joining("\n"));
    }
}
