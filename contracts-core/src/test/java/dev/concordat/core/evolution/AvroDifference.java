package dev.concordat.core.evolution;

import dev.concordat.api.model.ChoiceType;
import dev.concordat.api.model.FieldType;
import dev.concordat.api.model.ScalarKind;
import dev.concordat.api.model.ScalarType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where one type is read as another and we judge otherwise than Avro; docs/decisions/018 says why of each. */
enum AvroDifference {
    /** To Avro a text is a text, and bytes can be read as one; a date that is read as a duration fails. */
    FORM_OF_TEXT(false),
    /** Avro promotes it and loses digits above 2^53. */
    LONG_AS_DOUBLE(false),
    /** In JSON a number is a number; Avro writes exact ones as bytes. */
    NUMBER_AS_EXACT(true),
    /** In JSON a choice is a text; Avro writes the position of the symbol. */
    CHOICE_AS_TEXT(true);

    private static final Set<ScalarKind> EXACT = EnumSet.of(ScalarKind.DECIMAL, ScalarKind.BIG_INTEGER);
    private static final Set<ScalarKind> TEXTS = EnumSet.complementOf(EnumSet.of(
            ScalarKind.BOOLEAN,
            ScalarKind.INTEGER,
            ScalarKind.LONG,
            ScalarKind.DOUBLE,
            ScalarKind.DECIMAL,
            ScalarKind.BIG_INTEGER));

    private final boolean fits;

    AvroDifference(boolean fits) {
        this.fits = fits;
    }

    /** What we say. */
    boolean fits() {
        return fits;
    }

    /** What Avro says. */
    boolean fitsInAvro() {
        return !fits;
    }

    static Optional<AvroDifference> of(FieldType written, FieldType read) {
        if (written instanceof ScalarType one && read instanceof ScalarType other) {
            return of(one.kind(), other.kind());
        }
        boolean choiceAsText = written instanceof ChoiceType && isText(read);
        boolean textAsOpenChoice = written instanceof ScalarType one
                && TEXTS.contains(one.kind())
                && read instanceof ChoiceType choice
                && choice.open();
        return choiceAsText || textAsOpenChoice ? Optional.of(CHOICE_AS_TEXT) : Optional.empty();
    }

    private static Optional<AvroDifference> of(ScalarKind written, ScalarKind read) {
        if (written == ScalarKind.LONG && read == ScalarKind.DOUBLE) {
            return Optional.of(LONG_AS_DOUBLE);
        }
        boolean whole = written == ScalarKind.INTEGER || written == ScalarKind.LONG;
        if (whole && EXACT.contains(read) || written == ScalarKind.DOUBLE && read == ScalarKind.DECIMAL) {
            return Optional.of(NUMBER_AS_EXACT);
        }
        boolean sameInAvro = isStringOrBytes(written) && isStringOrBytes(read);
        boolean fits = written == read
                || TEXTS.contains(written) && read == ScalarKind.TEXT
                || written == ScalarKind.BIG_INTEGER && read == ScalarKind.DECIMAL;
        return sameInAvro && !fits ? Optional.of(FORM_OF_TEXT) : Optional.empty();
    }

    private static boolean isStringOrBytes(ScalarKind kind) {
        return TEXTS.contains(kind) || EXACT.contains(kind);
    }

    private static boolean isText(FieldType type) {
        return type.equals(new ScalarType(ScalarKind.TEXT));
    }
}
