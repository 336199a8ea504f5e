package dev.concordat.core.store;

import dev.concordat.core.finding.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param help whether to explain the options and do nothing
 * @param from where staged documents are
 * @param to the store
 * @param approvedBy who approves
 * @param agree expectations to agree to, each {@code context/projection/name}
 * @param retire expectations to retire
 */
record PublishOptions(
        boolean help,
        Optional<String> from,
        Optional<String> to,
        Optional<String> approvedBy,
        List<String> agree,
        List<String> retire) {
    static final String HELP = """
            Publishes staged documents, or changes the state of published expectations.

              --from <directory>     staged documents; target/concordat by default
              --to <directory>       the store; by default what concordat.store names, else the nearest store
                                     "contracts" upwards, else a new one in contracts
              --approved-by <name>   who on the owner's side approves; noted in what is published, needed with --agree
                                     and for correction notices; of a context that changes hands, the team that
                                     had it
              --agree <expectation>  as the producer, accept an expectation, context/projection/record, such as
                                     finance/revenue-recognition/billed-amount (without a projection: finance/billed-amount);
                                     can be given several times; then nothing staged is published
              --retire <expectation> withdraw an expectation, in the same way
              --help                 print this""";

    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String APPROVED_BY = "--approved-by";
    private static final String AGREE = "--agree";
    private static final String RETIRE = "--retire";
    private static final String HELP_OPTION = "--help";
    private static final List<String> KNOWN = List.of(FROM, TO, APPROVED_BY, AGREE, RETIRE, HELP_OPTION);

    static PublishOptions parse(List<String> arguments) {
        Given given = new Given();
        for (int index = 0; index < arguments.size(); index++) {
            String option = arguments.get(index);
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException(
                        "expected an option, but was \"" + option + "\"; " + NearestName.hint(option, KNOWN));
            }
            if (!option.equals(HELP_OPTION)) {
                index++;
                given.add(option, valueAt(arguments, index, option));
            }
        }
        PublishOptions options = new PublishOptions(
                arguments.contains(HELP_OPTION),
                given.once(FROM),
                given.once(TO),
                given.once(APPROVED_BY),
                given.all(AGREE),
                given.all(RETIRE));
        if (options.from().isPresent() && options.changesStates()) {
            throw new IllegalArgumentException("expected either " + FROM + ", or " + AGREE + " and " + RETIRE
                    + ", but there are both; publish first, then run the command again to agree or retire");
        }
        if (!options.agree().isEmpty() && options.approvedBy().isEmpty()) {
            throw new IllegalArgumentException("expected " + APPROVED_BY + " beside " + AGREE
                    + ", but there is none; name who of the fact's owner accepts: it is noted with the expectation, and"
                    + " without it the expectation would bind nobody");
        }
        return options;
    }

    private static String valueAt(List<String> arguments, int index, String option) {
        if (index == arguments.size()) {
            throw new IllegalArgumentException("expected a value after " + option + ", but there is none");
        }
        String value = arguments.get(index);
        if (value.isBlank() || value.startsWith("--")) {
            throw new IllegalArgumentException("expected a value after " + option + ", but was \"" + value + "\"");
        }
        return value;
    }

    boolean changesStates() {
        return !agree.isEmpty() || !retire.isEmpty();
    }

    /** Options with their values, in the order given. */
    private static final class Given {
        private record Pair(String option, String value) {}

        private final List<Pair> pairs = new ArrayList<>();

        void add(String option, String value) {
            pairs.add(new Pair(option, value));
        }

        List<String> all(String option) {
            return pairs.stream()
                    .filter(pair -> pair.option().equals(option))
                    .map(Pair::value)
                    .toList();
        }

        Optional<String> once(String option) {
            List<String> values = all(option);
            if (values.size() > 1) {
                throw new IllegalArgumentException(
                        "expected " + option + " once, but was given " + values.size() + " times");
            }
            return values.stream().findFirst();
        }
    }
}
