package dev.concordat.core.notice;

import dev.concordat.api.notice.NoticeId;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.StoreRule;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.StoreLocation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs one command line of {@link Affects}. */
final class AffectsCommand {
    private final PrintStream out;
    private final PrintStream notes;
    private final Path directory;
    private final Clock clock;
    private final UnaryOperator<String> properties;
    private final ClassLoader loader;

    /**
     * Prepares to run.
     *
     * @param out gets the report
     * @param notes gets what is to be known beside the report
     * @param directory relative paths start here
     * @param clock gives today, unless an option does
     * @param properties the value of a property, blank if it is not set
     * @param loader sees the class path
     */
    AffectsCommand(
            PrintStream out,
            PrintStream notes,
            Path directory,
            Clock clock,
            UnaryOperator<String> properties,
            ClassLoader loader) {
        this.out = out;
        this.notes = notes;
        this.directory = directory;
        this.clock = clock;
        this.properties = properties;
        this.loader = loader;
    }

    void run(List<String> arguments) {
        AffectsOptions options = AffectsOptions.parse(arguments);
        if (options.help()) {
            out.println(AffectsOptions.HELP);
            return;
        }
        ContractStore store = store(options);
        LocalDate today = options.today().orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        List<NoticeId> asked = options.notice()
                .map(List::of)
                .orElseGet(() ->
                        store.notices().stream().map(one -> one.document().id()).toList());
        if (asked.isEmpty()) {
            out.println("no correction notice is published");
        }
        List<NoticeReport> reports =
                asked.stream().map(one -> NoticeReport.of(store, one, today)).toList();
        reports.forEach(
                report -> out.println(options.notice().isPresent() ? report.toString() : ReportText.heading(report)));
        if (options.requireClosed()) {
            verify(reports);
        }
    }

    private ContractStore store(AffectsOptions options) {
        Optional<String> stated = options.store()
                .or(() -> Optional.of(properties.apply(StoreLocation.PROPERTY)).filter(value -> !value.isBlank()));
        ContractStore store = StoreLocation.open(stated, directory, loader);
        boolean isThere = store.findings().stream().noneMatch(one -> one.rule() == StoreRule.STORE_NOT_FOUND);
        if (!isThere) {
            throw new IllegalArgumentException(store.findings().toString());
        }
        // Others' broken files hold nobody up, but somebody concerned may be among them.
        if (!store.findings().isEmpty()) {
            notes.println("left out of the report, as it cannot be read\n" + store.findings());
        }
        return store;
    }

    private static void verify(List<NoticeReport> reports) {
        List<NoticeReport> open =
                reports.stream().filter(one -> !one.isClosed()).toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException(NoticeWords.count(open.size(), "correction notice") + " of "
                    + reports.size() + " open\n"
                    + open.stream().map(NoticeReport::open).reduce(Findings.none(), Findings::and));
        }
    }
}
