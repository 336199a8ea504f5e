package dev.concordat.core.codec;

import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with one file. Not thread-safe. */
final class Reading {
    private final List<Finding> found = new ArrayList<>();
    private final String file;
    /** Until a file says what it is, everything is allowed. */
    private int format = Integer.MAX_VALUE;

    private String kind = "";

    Reading(String file) {
        this.file = file;
    }

    void problem(Rule rule, String what, String fix) {
        found.add(Finding.error(rule, file, what, fix));
    }

    void problemAt(Rule rule, int line, int column, String what, String fix) {
        found.add(Finding.error(rule, file + ":" + line + ":" + column, what, fix));
    }

    void problem(Rule rule, Located at, String what, String fix) {
        String path = at.path().isEmpty() ? "" : ", path " + at.path();
        found.add(Finding.error(rule, file + ":" + at.line() + ":" + at.column() + path, what, fix));
    }

    void wrongValue(Located at, String expected) {
        problem(
                FileRule.FILE_VALUE_INVALID,
                at,
                "expected " + expected + ", but was " + at.inWords(),
                "correct the value");
    }

    /** Takes note of the format the file states. */
    void states(String name, int number) {
        kind = name;
        format = number;
    }

    /** A library of the stated format would refuse the file, or read it without what is newer. */
    void requireFormat(int since, Located at, String what) {
        if (since > format) {
            problem(
                    FileRule.FILE_FORMAT_TOO_LOW,
                    at,
                    "expected what " + kind + "/" + format + " has, as the file states, but " + what + " needs " + kind
                            + "/" + since,
                    "state \"concordat\": \"" + kind + "/" + since + "\"");
        }
    }

    /** In YAML a version such as 1.2 is a number until it is quoted. */
    void textWanted(Located at, String expected) {
        boolean unquoted = at.value() instanceof Located.Decimal || at.value() instanceof Located.Truth;
        problem(
                FileRule.FILE_VALUE_INVALID,
                at,
                "expected " + expected + ", but was " + at.inWords(),
                unquoted ? "put the value in quotes" : "correct the value");
    }

    void duplicated(String key, Located first, int line, int column) {
        problemAt(
                FileRule.FILE_KEY_DUPLICATED,
                line,
                column,
                "key " + Quoted.text(key) + " stands here and in line " + first.line(),
                "keep one of the two");
    }

    boolean isClean() {
        return found.isEmpty();
    }

    Findings findings() {
        return Findings.of(found);
    }
}
