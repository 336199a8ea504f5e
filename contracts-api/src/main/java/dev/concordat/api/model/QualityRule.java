package dev.concordat.api.model;

import dev.concordat.api.Comparison;
import dev.concordat.api.FactClock;
import dev.concordat.api.FactId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a quality guarantee says of facts. Fields are named by path.
 *
 * @since 0.1
 */
public sealed interface QualityRule {
    /**
     * Names the rule in words for a message.
     *
     * @return such as {@code loyaltyId is there}
     */
    String inWords();

    /**
     * Lists the fields it speaks of.
     *
     * @return their paths
     */
    List<String> fields();

    /**
     * An optional field is there.
     *
     * @param field the field
     * @since 0.1
     */
    record Completeness(String field) implements QualityRule {
        @Override
        public String inWords() {
            return field + " is there";
        }

        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /**
     * A number lies in a range; at least one end is given.
     *
     * @param field the field
     * @param minimum the least value, inclusive
     * @param maximum the greatest value, inclusive
     * @since 0.1
     */
    record Range(String field, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) implements QualityRule {
        /**
         * Checks the ends.
         *
         * @throws IllegalArgumentException if there is none, one has more than {@value Constraint#MOST_DIGITS} digits when
         *     written out, or the least is above the greatest
         */
        public Range {
            if (minimum.isEmpty() && maximum.isEmpty()) {
                throw new IllegalArgumentException("a range has a least or a greatest value");
            }
            if (Stream.of(minimum, maximum).flatMap(Optional::stream).anyMatch(end -> !Constraint.isShort(end))) {
                throw new IllegalArgumentException("expected a range with ends of at most " + Constraint.MOST_DIGITS
                        + " digits, but one has more when written out");
            }
            if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
                throw new IllegalArgumentException("the least value of a range must not be above the greatest, but "
                        + minimum.get().toPlainString() + " is above "
                        + maximum.get().toPlainString());
            }
        }

        @Override
        public String inWords() {
            String least =
                    minimum.map(one -> " at least " + one.toPlainString()).orElse("");
            String most = maximum.map(one -> " at most " + one.toPlainString()).orElse("");
            return field + " is" + least + (least.isEmpty() || most.isEmpty() ? "" : " and") + most;
        }

        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /**
     * A text matches a regular expression as a whole.
     *
     * @param field the field
     * @param regex in the syntax of {@link Pattern}
     * @since 0.1
     */
    record Matching(String field, String regex) implements QualityRule {
        /**
         * Compiles the expression once, to refuse a broken one early.
         *
         * @throws IllegalArgumentException if it does not compile
         */
        public Matching {
            Pattern.compile(regex);
        }

        @Override
        public String inWords() {
            return field + " matches " + regex;
        }

        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /**
     * No two facts have the same values in some fields. Facts with the same event id count once.
     *
     * @param fields the fields, at least one
     * @since 0.1
     */
    record Uniqueness(List<String> fields) implements QualityRule {
        /**
         * Copies the fields.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Uniqueness {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("uniqueness names at least one field");
            }
        }

        @Override
        public String inWords() {
            return String.join(" + ", fields) + " is unique";
        }
    }

    /**
     * A value is known in a dataset.
     *
     * @param field the field
     * @param dataset the dataset
     * @param key the field of the dataset that holds the value
     * @param asOf as of which clock of the fact the dataset is read
     * @since 0.1
     */
    record Reference(String field, FactId dataset, String key, FactClock asOf) implements QualityRule {
        @Override
        public String inWords() {
            return field + " is a " + key + " of " + dataset;
        }

        @Override
        public List<String> fields() {
            return List.of(field);
        }
    }

    /**
     * Two fields of one fact relate. Facts that lack one of them are not counted, except for
     * {@link Comparison#PRESENT_WITH}.
     *
     * @param left one field
     * @param is how it relates
     * @param right the other field
     * @since 0.1
     */
    record CrossField(String left, Comparison is, String right) implements QualityRule {
        @Override
        public String inWords() {
            return left
                    + switch (is) {
                        case LESS -> " is less than ";
                        case AT_MOST -> " is at most ";
                        case EQUAL -> " equals ";
                        case AT_LEAST -> " is at least ";
                        case MORE -> " is more than ";
                        case PRESENT_WITH -> " is there exactly with ";
                    }
                    + right;
        }

        @Override
        public List<String> fields() {
            return List.of(left, right);
        }
    }
}
