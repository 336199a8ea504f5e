package dev.concordat.core.finding;

/**
 * Thrown by a check that fails; carries all findings, also those that are no errors. Not meant to be caught by kind: an
 * {@link AssertionError}, so that a test reports a failure rather than a broken test.
 *
 * @since 0.1
 */
public final class FindingsException extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    /**
     * Takes the errors and warnings as the message; what is only told, such as what is known, is left out of it.
     *
     * @param findings what was found
     */
    public FindingsException(Findings findings) {
        super(findings.where(one -> one.severity() != Severity.INFO).toString());
        this.findings = findings;
    }

    /**
     * Gives the findings.
     *
     * @return what was found
     */
    public Findings findings() {
        return findings;
    }
}
