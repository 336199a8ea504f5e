package dev.concordat.core.adoption;

import dev.concordat.core.codec.Decoded;
import dev.concordat.core.finding.Baseline;
import dev.concordat.core.finding.KnownFinding;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs one command line of {@link Adopt}. */
final class AdoptCommand {
    private final PrintStream out;
    private final Path directory;
    private final Clock clock;
    private final ClassLoader loader;

    /**
     * Prepares to run.
     *
     * @param out gets what was done
     * @param directory relative paths start here
     * @param clock gives the day of the approval
     * @param loader finds the package
     */
    AdoptCommand(PrintStream out, Path directory, Clock clock, ClassLoader loader) {
        this.out = out;
        this.directory = directory;
        this.clock = clock;
        this.loader = loader;
    }

    void run(List<String> arguments) {
        Optional<AdoptOptions> options = AdoptOptions.parse(arguments);
        if (options.isEmpty()) {
            out.println(AdoptOptions.HELP);
        } else {
            run(options.get());
        }
    }

    private void run(AdoptOptions options) {
        Path sources = directory.resolve(options.to());
        if (!Files.isDirectory(sources)) {
            throw new IllegalArgumentException(
                    "expected a directory of sources, but there is no " + sources + "; name another with --to");
        }
        // Whatever can be refused is refused before the first file is written.
        AdoptionReport report = Adoption.ofPackage(options.packageName(), loader)
                .without(options.without().toArray(String[]::new))
                .report();
        Path file = directory.resolve(options.baseline());
        Baseline before = Files.exists(file) ? readable(file) : Baseline.none();
        Baseline after = frozen(before, report, options);
        DraftedFiles files = report.writeTo(sources);
        if (!after.equals(before)) {
            try {
                BaselineFile.write(file, after);
            } catch (UncheckedIOException e) {
                AdoptionReport.remove(files.written(), e);
                throw e;
            }
        }
        print(report, files);
        int frozen = after.entries().size() - before.entries().size();
        out.println("froze " + count(frozen, "new finding") + " in " + shown(file)
                + (frozen == 0 ? "" : " until " + options.expires()));
        if (!report.notReviewed().isEmpty()) {
            out.println("next: answer the questions in the drafts with who knows the events, and replace each TODO;"
                    + " a finding is gone when its class has a meaning");
        }
    }

    private static Baseline readable(Path file) {
        Decoded<Baseline> read = BaselineFile.read(file);
        return read.value().orElseThrow(() -> new IllegalStateException("nothing was written\n" + read.findings()));
    }

    private Baseline frozen(Baseline before, AdoptionReport report, AdoptOptions options) {
        LocalDate today = LocalDate.now(clock);
        report.notReviewed().stream()
                .findFirst()
                .ifPresent(one ->
                        // Also checked if every finding is known already, so that a wrong date is never passed over.
                        new KnownFinding(
                                one.rule(),
                                one.place(),
                                one.what(),
                                options.reason(),
                                options.approvedBy(),
                                today,
                                options.expires()));
        return before.freeze(report.notReviewed(), options.reason(), options.approvedBy(), today, options.expires());
    }

    private void print(AdoptionReport report, DraftedFiles files) {
        for (ContractDraft draft : report.drafts()) {
            Path file = Path.of(new DraftSource(draft).path());
            boolean isNew = files.written().stream().anyMatch(one -> one.endsWith(file));
            List<Path> all = isNew ? files.written() : files.left();
            Path where =
                    all.stream().filter(one -> one.endsWith(file)).findFirst().orElse(file);
            out.println((isNew ? "drafted " : "left as it is ") + draft.factName() + ", "
                    + count(draft.asked(), "question") + ": " + shown(where));
        }
        for (DeclaredClass one : report.declared()) {
            out.println("declared " + (one.reviewed() ? "" : "without a meaning ") + one.name()
                    + (one.by().equals(one.name()) ? "" : " by " + one.by()));
        }
        report.skipped().forEach(one -> out.println("skipped " + one.name() + ": " + one.reason()));
        if (!report.unloaded().isEmpty()) {
            out.println(report.notLoaded());
        }
    }

    private Path shown(Path file) {
        return file.startsWith(directory) ? directory.relativize(file) : file;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
