package dev.concordat.core.store;

import dev.concordat.core.finding.Finding;
import java.io.IOException;

/** Thrown where a file must not be written. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    Refused(Finding finding) {
        super(finding.what());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
