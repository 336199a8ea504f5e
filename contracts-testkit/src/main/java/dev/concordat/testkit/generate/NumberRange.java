package dev.concordat.testkit.generate;

import dev.concordat.api.model.Constraint;
import dev.concordat.api.model.Field;
import dev.concordat.api.model.MonetaryUnit;
import dev.concordat.api.model.ScalarKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The numbers a field can have, both bounds inclusive. Where the contract sets no bound the range is kept sane, so that
 * ordinary sums do not overflow.
 *
 * @param lowest the least number
 * @param highest the greatest number
 * @param scale decimal places
 * @param bounded whether the contract itself sets a bound
 */
record NumberRange(BigDecimal lowest, BigDecimal highest, int scale, boolean bounded) {
    private static final int DEFAULT_SCALE = 6;

    static NumberRange of(ScalarKind kind, Field field, String path) {
        int scale = scale(kind, field);
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal limit = limit(kind);
        BigDecimal lowest = kind == ScalarKind.INTEGER ? BigDecimal.valueOf(Integer.MIN_VALUE) : limit.negate();
        BigDecimal highest = limit;
        boolean bounded = false;
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.Minimum minimum) {
                lowest = lowest.max(inside(minimum.bound(), minimum.inclusive(), step, scale, RoundingMode.CEILING));
                bounded = true;
            } else if (constraint instanceof Constraint.Maximum maximum) {
                highest = highest.min(
                        inside(maximum.bound(), maximum.inclusive(), step.negate(), scale, RoundingMode.FLOOR));
                bounded = true;
            } else if (constraint instanceof Constraint.Digits digits) {
                BigDecimal most =
                        BigDecimal.ONE.movePointRight(digits.integer()).subtract(step);
                lowest = lowest.max(most.negate());
                highest = highest.min(most);
                bounded = true;
            }
        }
        // A bound beyond what is sane moves the sane range there.
        if (highest.compareTo(limit.negate()) < 0) {
            lowest = lowest.min(highest.subtract(limit));
        }
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException(
                    "no number can keep the constraints of field " + path + ": " + field.constraints());
        }
        return new NumberRange(lowest, highest, scale, bounded);
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
            case INTEGER -> BigDecimal.valueOf(Integer.MAX_VALUE);
            case LONG -> BigDecimal.valueOf(1_000_000_000_000_000L);
            case BIG_INTEGER -> BigDecimal.TEN.pow(24);
            default -> BigDecimal.TEN.pow(12);
        };
    }
}
