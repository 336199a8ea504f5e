package dev.concordat.core.check;

import dev.concordat.api.model.QualityGuarantee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What came of one quality guarantee on some facts. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface QualityMeasurement {
    /**
     * Gives the guarantee.
     *
     * @return the guarantee
     */
    QualityGuarantee guarantee();

    /**
     * It was counted.
     *
     * @param guarantee the guarantee
     * @param counted how many facts it speaks of, 1 or more
     * @param kept how many of them keep it
     * @param examples what is wrong with the first of the others, at most 3; personal values are not shown
     * @since 0.1
     */
    record Measured(QualityGuarantee guarantee, int counted, int kept, List<String> examples)
            implements QualityMeasurement {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if nothing was counted, or more is kept than counted
         */
        public Measured {
            if (counted < 1 || kept < 0 || kept > counted) {
                throw new IllegalArgumentException(
                        "of at least 1 fact some are kept, but " + kept + " of " + counted + " were");
            }
            examples = List.copyOf(examples);
        }

        /**
         * Gives how many of a hundred facts keep it.
         *
         * @return the percentage, 0 to 100, with two decimal places, rounded down
         */
        public BigDecimal percentage() {
            return BigDecimal.valueOf(kept).movePointRight(2).divide(BigDecimal.valueOf(counted), 2, RoundingMode.DOWN);
        }

        /**
         * Says whether as many facts keep it as guaranteed. Exact, whatever is lost in {@link #percentage()}.
         *
         * @return true if the target is reached
         */
        public boolean isReached() {
            BigDecimal needed = guarantee.target().value().multiply(BigDecimal.valueOf(counted));
            return BigDecimal.valueOf(kept).movePointRight(2).compareTo(needed) >= 0;
        }

        @Override
        public String toString() {
            return guarantee.inWords() + ": " + (isReached() ? "reached" : "not reached") + ", " + kept + " of "
                    + counted + " facts keep it (" + percentage().toPlainString() + " %)"
                    + (examples.isEmpty() ? "" : "; " + String.join("; ", examples));
        }
    }

    /**
     * It could not be counted.
     *
     * @param guarantee the guarantee
     * @param reason why not, such as {@code no fact has a value in loyaltyId}
     * @since 0.1
     */
    record NotMeasured(QualityGuarantee guarantee, String reason) implements QualityMeasurement {
        @Override
        public String toString() {
            return guarantee.inWords() + ": not measured, since " + reason;
        }
    }
}
