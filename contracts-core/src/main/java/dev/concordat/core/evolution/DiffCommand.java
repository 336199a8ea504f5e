package dev.concordat.core.evolution;

import dev.concordat.api.FactId;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.core.adoption.BaselineFile;
import dev.concordat.core.codec.AtomicFile;
import dev.concordat.core.codec.Decoded;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.Findings;
import dev.concordat.core.finding.KnownFinding;
import dev.concordat.core.finding.Rule;
import dev.concordat.core.finding.Severities;
import dev.concordat.core.store.ContractStore;
import dev.concordat.core.store.Published;
import dev.concordat.core.store.Staging;
import dev.concordat.core.store.StoreLocation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Runs one command line of {@link Diff}. */
final class DiffCommand {
    private final PrintStream out;
    private final PrintStream notes;
    private final Path directory;
    private final Clock clock;
    private final UnaryOperator<String> properties;
    private final ClassLoader loader;

    /**
     * Prepares to run.
     *
     * @param out gets the report, unless it goes into a file
     * @param notes gets what is to be known beside the report
     * @param directory relative paths start here
     * @param clock gives today, unless an option does
     * @param properties the value of a property, blank if it is not set
     * @param loader sees the class path
     */
    DiffCommand(
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
        DiffOptions options = DiffOptions.parse(arguments);
        if (options.help()) {
            out.println(DiffOptions.HELP);
            return;
        }
        Staging staging = new Staging(directory.resolve(options.from().orElse(Staging.DEFAULT)));
        List<SemanticContract> staged = staged(staging, options);
        ContractStore store = store(staged, options);
        Severities severities =
                readable(SeveritiesFile.open(stated(options.severities(), SeveritiesFile.PROPERTY), directory));
        Baseline baseline = readable(BaselineFile.open(stated(options.baseline(), BaselineFile.PROPERTY), directory));
        LocalDate today = options.today().orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        Map<String, ContextRecord> contexts =
                readable(staging.contexts()).stream().collect(Collectors.toMap(ContextRecord::name, one -> one));
        List<EvolutionReport> reports = staged.stream()
                .map(contract -> accepted(
                                check(store, contract, today, contexts)
                                        .weighedBy(severities)
                                        .excepting(baseline)
                                        .report(),
                                baseline)
                        .readFrom(fileOf(contract, staging)))
                .toList();
        write(options.format().of(reports), options.out());
        absent(staged, store, today).forEach(notes::println);
        if (!options.reportOnly()) {
            verify(reports);
        }
    }

    private static EvolutionCheck check(
            ContractStore store, SemanticContract contract, LocalDate today, Map<String, ContextRecord> contexts) {
        EvolutionCheck check = EvolutionCheck.inStore(store, contract, today);
        return Optional.ofNullable(contexts.get(contract.fact().context()))
                .map(check::inContext)
                .orElse(check);
    }

    /** A class that is gone stages nothing; nobody can tell it from a test that was not run. */
    private static List<String> absent(List<SemanticContract> staged, ContractStore store, LocalDate today) {
        Set<FactId> compared = staged.stream().map(SemanticContract::fact).collect(Collectors.toSet());
        Set<String> contexts = compared.stream().map(FactId::context).collect(Collectors.toSet());
        return store.facts().stream()
                .filter(fact -> contexts.contains(fact.context()) && !compared.contains(fact))
                .flatMap(fact -> store.latest(fact).map(Published::document).stream())
                .filter(latest -> latest.deprecation()
                        .filter(notice -> !today.isBefore(notice.sunset()))
                        .isEmpty())
                .map(latest -> "not compared, as no test has staged it: " + latest.nameAndVersion()
                        + "; if its class is gone, put it back with @Deprecation until its notice is over")
                .toList();
    }

    private List<SemanticContract> staged(Staging staging, DiffOptions options) {
        List<SemanticContract> staged = readable(staging.contracts());
        if (staged.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected staged contracts in "
                            + directory.resolve(options.from().orElse(Staging.DEFAULT))
                            + ", but there is none; run the tests of the producer first, or name another directory with --from");
        }
        return staged.stream()
                .sorted(Comparator.comparing(SemanticContract::fact).thenComparing(SemanticContract::version))
                .toList();
    }

    private ContractStore store(List<SemanticContract> staged, DiffOptions options) {
        Optional<String> stated = stated(options.to(), StoreLocation.PROPERTY);
        ContractStore store = StoreLocation.open(stated, directory, loader);
        Set<String> contexts = staged.stream().map(one -> one.fact().context()).collect(Collectors.toSet());
        Findings own = store.findingsOn(contexts).errors();
        refuse(own);
        if (stated.isEmpty()
                && StoreLocation.upwards(directory).isEmpty()
                && store.contracts().isEmpty()) {
            throw new IllegalArgumentException("expected a store \"contracts\" in " + directory
                    + " or above it, or stores in jars on the class path, but there is none; name it with --to, or publish"
                    + " first versions with dev.concordat.core.store.Publish");
        }
        // Others' broken files hold nobody up, but a consumer may be among them.
        if (!store.findings().isEmpty()) {
            notes.println("left out of the report, as it cannot be read\n" + store.findings());
        }
        return store;
    }

    private Optional<String> stated(Optional<String> option, String property) {
        return option.or(() -> Optional.of(properties.apply(property)).filter(value -> !value.isBlank()));
    }

    /** Findings on what ends and on words can be accepted as changes can; what was accepted among the changes has done its work. */
    private static EvolutionReport accepted(EvolutionReport report, Baseline baseline) {
        Set<String> changes =
                report.changes().stream().map(one -> one.change().fingerprint()).collect(Collectors.toSet());
        Baseline onFindings = baseline.where(known -> isOnWhatEndsOrIsDefined(known)
                && known.place().startsWith(report.fact() + " ")
                && !changes.contains(known.fingerprint()));
        return report.withFindings(onFindings.apply(report.findings(), report.today()));
    }

    private static boolean isOnWhatEndsOrIsDefined(KnownFinding known) {
        return known.rule().area() == Rule.Area.DEPRECATION || WordsCheck.RULES.contains(known.rule());
    }

    /** Relative below the directory, so that the report is the same on every machine. */
    private URI fileOf(SemanticContract contract, Staging staging) {
        Path file = staging.fileOf(contract).normalize();
        return directory.normalize().toUri().relativize(file.toUri());
    }

    private static <T> T readable(Decoded<T> decoded) {
        refuse(decoded.findings().errors());
        return decoded.value().orElseThrow();
    }

    private static void refuse(Findings findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("nothing was compared\n" + findings);
        }
    }

    private void write(String report, Optional<String> file) {
        if (file.isEmpty()) {
            out.print(report);
            return;
        }
        Path target = directory.resolve(file.get());
        try {
            AtomicFile.replace(target, report.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + target, e);
        }
    }

    private static void verify(List<EvolutionReport> reports) {
        Findings all = reports.stream().map(EvolutionReport::findings).reduce(Findings.none(), Findings::and);
        long failing =
                reports.stream().filter(one -> one.findings().hasErrors()).count();
        if (failing > 0) {
            throw new IllegalStateException(
                    failing + " of " + ReportWords.count(reports.size(), "fact") + " cannot be merged\n" + all);
        }
    }
}
