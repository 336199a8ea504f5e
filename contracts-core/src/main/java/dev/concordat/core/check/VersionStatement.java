package dev.concordat.core.check;

import dev.concordat.core.finding.ExpectationRule;

/** The version of the contract. */
final class VersionStatement implements StatementCheck {

    @Override
    public void ofReliance(Relied relied, Mismatches found) {
        relied.expectation()
                .since()
                .filter(since -> since.compareTo(relied.contract().version()) > 0)
                .ifPresent(since -> found.error(
                        ExpectationRule.VERSION_TOO_OLD,
                        "expected version " + since + " or later, but the contract is "
                                + relied.contract().version(),
                        "publish " + since,
                        "lower since in @Reads, if the fields are there already"));
    }
}
