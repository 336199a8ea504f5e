package dev.concordat.testkit.generate;

import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ScalarKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers a field can have, both bounds inclusive. Where the contract sets no bound the range is kept sane, so that
 * ordinary sums do not overflow.
 *
 * @param lowest the least number
 * @param highest the greatest number
 * @param scale decimal places
 */
record NumberRange(BigDecimal lowest, BigDecimal highest, int scale) {
    private static final int DEFAULT_SCALE = 6;

    static NumberRange of(ScalarKind kind, Field field, String path) {
        int scale = scale(kind, field);
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        Optional<BigDecimal> least = Optional.empty();
        Optional<BigDecimal> most = Optional.empty();
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Minimum minimum) {
                least = greater(least, inside(minimum.bound(), minimum.inclusive(), step, scale, RoundingMode.CEILING));
            } else if (constraint instanceof Constraint.Maximum maximum) {
                most = less(
                        most, inside(maximum.bound(), maximum.inclusive(), step.negate(), scale, RoundingMode.FLOOR));
            } else if (constraint instanceof Constraint.Digits digits) {
                BigDecimal nines =
                        BigDecimal.ONE.movePointRight(digits.integer()).subtract(step);
                least = greater(least, nines.negate());
                most = less(most, nines);
            }
        }
        BigDecimal limit = limit(kind);
        BigDecimal lowest = least.orElse(limit.negate());
        BigDecimal highest = most.orElse(limit);
        // A bound beyond what is sane moves the sane range there.
        if (most.isEmpty() && lowest.compareTo(highest) > 0) {
            highest = lowest.add(limit);
        } else if (least.isEmpty() && lowest.compareTo(highest) > 0) {
            lowest = highest.subtract(limit);
        }
        // What the contract allows, the type may not hold.
        lowest = lowest.max(leastOf(kind).orElse(lowest));
        highest = highest.min(mostOf(kind).orElse(highest));
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException(
                    "no number can keep the constraints of field " + path + ": " + field.constraints());
        }
        return new NumberRange(lowest, highest, scale);
    }

    private static Optional<BigDecimal> greater(Optional<BigDecimal> bound, BigDecimal other) {
        return Optional.of(bound.map(other::max).orElse(other));
    }

    private static Optional<BigDecimal> less(Optional<BigDecimal> bound, BigDecimal other) {
        return Optional.of(bound.map(other::min).orElse(other));
    }

    private static Optional<BigDecimal> leastOf(ScalarKind kind) {
        return switch (kind) {
            case INTEGER -> Optional.of(BigDecimal.valueOf(Integer.MIN_VALUE));
            case LONG -> Optional.of(BigDecimal.valueOf(Long.MIN_VALUE));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> mostOf(ScalarKind kind) {
        return switch (kind) {
            case INTEGER -> Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE));
            case LONG -> Optional.of(BigDecimal.valueOf(Long.MAX_VALUE));
            default -> Optional.empty();
        };
    }

    private static BigDecimal inside(
            BigDecimal bound, boolean inclusive, BigDecimal step, int scale, RoundingMode rounding) {
        BigDecimal rounded = bound.setScale(scale, rounding);
        return !inclusive && rounded.compareTo(bound) == 0 ? rounded.add(step) : rounded;
    }

    private static int scale(ScalarKind kind, Field field) {
        if (kind != ScalarKind.DECIMAL && kind != ScalarKind.DOUBLE) {
            return 0;
        }
        int scale = DEFAULT_SCALE;
        if (field.unit().orElse(null) instanceof MonetaryUnit money
                && money.scale().isPresent()) {
            scale = money.scale().getAsInt();
        }
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Digits digits) {
                scale = Math.min(scale, digits.fraction());
            }
        }
        return scale;
    }

    private static BigDecimal limit(ScalarKind kind) {
        return switch (kind) {
            // The least integer has one more than the greatest; the type cuts the other end.
            case INTEGER -> BigDecimal.valueOf(-(long) Integer.MIN_VALUE);
            case LONG -> BigDecimal.valueOf(1_000_000_000_000_000L);
            case BIG_INTEGER -> BigDecimal.TEN.pow(24);
            default -> BigDecimal.TEN.pow(12);
        };
    }
}
