package dev.concordat.core.adoption;

import dev.concordat.core.derive.ClassOutline;
import dev.concordat.core.derive.MemberOutline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Guesses from names and types what a class may say, and asks. Never invents a meaning. */
final class Drafting {
    private static final Set<String> KEYS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.util.UUID",
            "int",
            "java.lang.Integer",
            "long",
            "java.lang.Long",
            "java.math.BigInteger");
    private static final Set<String> INSTANTS = Set.of("java.time.Instant", "java.time.OffsetDateTime");
    private static final Set<String> CLOCK_ENDS =
            Set.of("at", "on", "time", "timestamp", "date", "occurred", "created");
    /** Ids of the envelope and of whoever caused the event. */
    private static final Set<String> TECHNICAL =
            Set.of("event", "message", "correlation", "causation", "trace", "span", "request", "tenant");

    private static final Set<String> PERSONAL = Set.of(
            "email",
            "mail",
            "phone",
            "mobile",
            "name",
            "firstname",
            "lastname",
            "surname",
            "birth",
            "birthday",
            "birthdate",
            "address",
            "street",
            "postcode",
            "zip",
            "iban",
            "passport",
            "ssn",
            "ip",
            "gender");

    private final Class<?> type;
    private final String factName;
    private final ClassOutline outline;
    private final Optional<MemberOutline> key;
    private final Optional<MemberOutline> occurred;

    Drafting(Class<?> type, String factName, ClassOutline outline) {
        this.type = type;
        this.factName = factName;
        this.outline = outline;
        // The first of the best ones: sorting is stable.
        this.key = outline.members().stream()
                .filter(Drafting::mayBeKey)
                .sorted(Comparator.comparingInt(this::distance))
                .findFirst();
        this.occurred = outline.members().stream()
                .filter(member ->
                        isInstant(member) && FactNames.words(member.name()).contains("occurred"))
                .findFirst();
    }

    ContractDraft draft() {
        List<String> questions = new ArrayList<>();
        if (key.isEmpty()) {
            questions.add("which member tells one " + factName + " from another (@BusinessKey)?");
        }
        if (occurred.isEmpty()) {
            questions.add("which member says when it happened in the business (@OccurredAt)?");
        }
        return new ContractDraft(
                type, factName, outline.members().stream().map(this::member).toList(), questions);
    }

    private DraftMember member(MemberOutline member) {
        Suggestion suggestion = is(key, member)
                ? Suggestion.BUSINESS_KEY
                : is(occurred, member) ? Suggestion.OCCURRED_AT : Suggestion.NONE;
        return new DraftMember(member.name(), member.type(), member.source(), suggestion, questions(member));
    }

    private List<String> questions(MemberOutline member) {
        List<String> questions = new ArrayList<>();
        if (is(key, member)) {
            questions.add("is this what tells one " + factName + " from another? Otherwise move @BusinessKey");
        }
        if (is(occurred, member)) {
            questions.add("is this when it happened in the business, not when it was written or sent?");
        } else if (isInstant(member) && isNamedLikeClock(member)) {
            questions.add("is this when it happened (@OccurredAt), was recorded (@RecordedAt) or published"
                    + " (@PublishedAt), or another time?");
        }
        if (FactNames.words(member.name()).stream().anyMatch(PERSONAL::contains)) {
            questions.add("does this say something about a person (@Personal)?");
        }
        if (member.source().isEmpty()) {
            questions.add("a description cannot name the type " + member.type()
                    + "; what does this member say, and could its type be public?");
        }
        return questions;
    }

    private static boolean is(Optional<MemberOutline> chosen, MemberOutline member) {
        return chosen.equals(Optional.of(member));
    }

    private static boolean mayBeKey(MemberOutline member) {
        List<String> words = FactNames.words(member.name());
        return member.source().filter(KEYS::contains).isPresent()
                && !words.isEmpty()
                && words.get(words.size() - 1).equals("id")
                && words.stream().noneMatch(TECHNICAL::contains);
    }

    /** The id of what the fact is about comes first, as {@code invoiceId} of invoice-issued; then {@code id}. */
    private int distance(MemberOutline member) {
        List<String> words = FactNames.words(member.name());
        String named = String.join("-", words.subList(0, words.size() - 1));
        if (named.isEmpty()) {
            return 1;
        }
        return factName.equals(named) || factName.startsWith(named + "-") ? 0 : 2;
    }

    private static boolean isInstant(MemberOutline member) {
        return member.source().filter(INSTANTS::contains).isPresent();
    }

    private static boolean isNamedLikeClock(MemberOutline member) {
        List<String> words = FactNames.words(member.name());
        return !words.isEmpty() && CLOCK_ENDS.contains(words.get(words.size() - 1));
    }
}
