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
     * Takes the findings as the message.
     *
     * @param findings what was found
     */
    public FindingsException(Findings findings) {
        super(findings.toString());
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
