package com.example.webhooks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.webhooks.desk.AdvisoryNotice.Action;
import com.example.webhooks.desk.AdvisoryNotice.Advisory;
import com.example.webhooks.desk.AdvisoryNotice.Package;
import com.example.webhooks.desk.AdvisoryNotice.Severity;
import com.example.webhooks.desk.AdvisoryNotice.Vulnerability;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenAdvisoriesTest {
    private static final AdvisoryNotice PUBLISHED = notice(Action.PUBLISHED, Severity.HIGH, "2021-05-06T16:11:25Z");
    private static final AdvisoryNotice UPDATED = notice(Action.UPDATED, Severity.CRITICAL, "2021-05-06T16:12:00Z");
    private static final AdvisoryNotice WITHDRAWN = notice(Action.WITHDRAWN, Severity.CRITICAL, "2021-05-06T16:13:08Z");

    @Test
    void showsTheLatestOfAnAdvisory() {
        assertThat(after(PUBLISHED, UPDATED).observe())
                .containsOnlyKeys("GHSA-8v27-2fg9-7h62")
                .containsValue(new OpenAdvisories.Line(
                        Severity.CRITICAL, List.of("static-eval"), Instant.parse("2021-05-06T16:12:00Z")));
    }

    @Test
    void dropsWithdrawnAdvisory() {
        assertThat(after(PUBLISHED, WITHDRAWN).observe()).isEmpty();
    }

    @Test
    void keepsWithdrawnAdvisoryOutWhenAnOlderNoticeArrivesLate() {
        assertThat(after(WITHDRAWN, PUBLISHED, UPDATED).observe()).isEmpty();
    }

    @Test
    void takesWithdrawalInTheSameSecondAsTheLastWord() {
        AdvisoryNotice atOnce = notice(Action.WITHDRAWN, Severity.HIGH, "2021-05-06T16:11:25Z");

        assertThat(after(atOnce, PUBLISHED).observe()).isEmpty();
    }

    /** The platform goes on editing advisories it has withdrawn. */
    @Test
    void keepsWithdrawnAdvisoryOutWhenItIsUpdatedAfterwards() {
        AdvisoryNotice edited = notice(Action.UPDATED, Severity.LOW, "2022-01-01T00:00:00Z");

        assertThat(after(PUBLISHED, WITHDRAWN, edited).observe()).isEmpty();
    }

    @Test
    void changesNothingOnDuplicates() {
        assertThat(after(PUBLISHED, UPDATED, PUBLISHED, UPDATED).observe())
                .isEqualTo(after(PUBLISHED, UPDATED).observe());
    }

    @Test
    void readsUnknownActionAsTheAdvisoryStandingAsItLooks() {
        AdvisoryNotice other = notice(Action.UNKNOWN, Severity.LOW, "2021-05-06T16:12:30Z");

        assertThat(after(PUBLISHED, other).observe().values())
                .extracting(OpenAdvisories.Line::severity)
                .containsExactly(Severity.LOW);
    }

    private static OpenAdvisories after(AdvisoryNotice... notices) {
        OpenAdvisories advisories = new OpenAdvisories();
        List.of(notices).forEach(advisories::apply);
        return advisories;
    }

    private static AdvisoryNotice notice(Action action, Severity severity, String at) {
        List<Vulnerability> affected = List.of(new Vulnerability(new Package("static-eval")));
        return new AdvisoryNotice(action, new Advisory("GHSA-8v27-2fg9-7h62", severity, Instant.parse(at), affected));
    }
}
