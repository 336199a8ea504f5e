package dev.concordat.core.store;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Findings;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Runs one command line of {@link Publish}. */
final class PublishCommand {
    private final PrintStream out;
    private final Path directory;
    private final Clock clock;
    private final Optional<String> property;

    /**
     * Prepares to run.
     *
     * @param out gets one line for each document
     * @param directory relative paths start here
     * @param clock gives the time of publication
     * @param property the value of {@value StoreLocation#PROPERTY}
     */
    PublishCommand(PrintStream out, Path directory, Clock clock, Optional<String> property) {
        this.out = out;
        this.directory = directory;
        this.clock = clock;
        this.property = property;
    }

    void run(List<String> arguments) {
        PublishOptions options = PublishOptions.parse(arguments);
        if (options.help()) {
            out.println(PublishOptions.HELP);
            return;
        }
        Path root = store(options);
        StoreWriter writer = new StoreWriter(root, clock, options.approvedBy());
        if (options.changesStates()) {
            StateChange change = new StateChange(ContractStore.directory(root));
            refuse(change.unreadable(options));
            change.terms(options).forEach(out::println);
            report(change.publish(options, writer), options.agree().size());
        } else {
            publishStaged(directory.resolve(options.from().orElse(Staging.DEFAULT)), root, writer, options);
        }
    }

    private Path store(PublishOptions options) {
        return options.to()
                .or(() -> property.filter(name -> !name.isBlank()))
                .map(directory::resolve)
                .or(() -> StoreLocation.upwards(directory))
                .orElseGet(() -> directory.resolve(StoreLocation.DEFAULT_NAME));
    }

    private void publishStaged(Path from, Path root, StoreWriter writer, PublishOptions options) {
        if (!Files.isDirectory(from)) {
            throw new IllegalArgumentException(
                    "expected staged documents in " + from + ", but there is no such directory; "
                            + StagedModules.below(directory).advice());
        }
        List<Finding> found = new ArrayList<>();
        StagedDocuments staged = StagedDocuments.read(from, found);
        refuse(Findings.of(found));
        if (staged.isEmpty()) {
            out.println("nothing is staged in " + from);
            return;
        }
        // A directory that is no store yet becomes one.
        ContractStore store =
                Files.exists(root.resolve(StoreMarker.NAME)) ? ContractStore.directory(root) : ContractStore.empty();
        // What others broke is theirs to mend, and keeps nobody from publishing.
        refuse(store.findingsOn(staged.contexts()).errors());
        refuse(staged.refusedBy(store, options.approvedBy()));
        report(staged.publish(writer), 0);
        staged.olderThanNewest(store).forEach(out::println);
    }

    private static void refuse(Findings findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("nothing was published\n" + findings);
        }
    }

    /** The first of the results can be agreements, which are written as what they are. */
    private void report(List<PublicationResult> results, int agreements) {
        List<Finding> found = new ArrayList<>();
        for (int index = 0; index < results.size(); index++) {
            PublicationResult result = results.get(index);
            String outcome = result.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.println((index < agreements ? outcome.replace("published", "agreed") : outcome) + " " + result.path());
            result.finding().ifPresent(finding -> {
                out.println(finding);
                found.add(finding);
            });
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    found.size() + " of " + results.size() + " documents were refused\n" + Findings.of(found));
        }
    }
}
