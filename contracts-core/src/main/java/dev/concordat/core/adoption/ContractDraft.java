package dev.concordat.core.adoption;

import java.util.List;

/**
 * The contract of a class as far as it can be seen without asking anybody: names and types, and questions for the rest.
 * It never has a meaning. Immutable and thread-safe.
 *
 * @param type the class
 * @param factName the name proposed for the fact
 * @param members the members of the payload
 * @param questions what to ask about the fact as a whole
 * @since 0.1
 */
public record ContractDraft(Class<?> type, String factName, List<DraftMember> members, List<String> questions) {
    /** Copies members and questions. */
    public ContractDraft {
        members = List.copyOf(members);
        questions = List.copyOf(questions);
    }

    /**
     * Counts what there is to answer: the meaning and all questions.
     *
     * @return 1 or more
     */
    public int asked() {
        return 1
                + questions.size()
                + members.stream().mapToInt(member -> member.questions().size()).sum();
    }
}
