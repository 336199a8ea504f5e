package dev.concordat.core.store;

import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ExpectationState;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.PlatformDefaults;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import dev.concordat.core.codec.Decoded;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.codec.StoredDocument;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.StoreRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes files in and sorts them into documents. Not thread-safe. */
final class StoreContent {
    final Map<String, Published<SemanticContract>> contracts = new TreeMap<>();
    final Map<String, Published<ContextRecord>> contexts = new TreeMap<>();
    final Map<String, Published<ConsumerExpectation>> expectations = new TreeMap<>();
    final Map<String, Published<ProjectionRecord>> projections = new TreeMap<>();
    final Map<String, Published<CorrectionNotice>> notices = new TreeMap<>();
    final Map<String, Published<NoticeEvidence>> evidence = new TreeMap<>();
    private Optional<PlatformDefaults> platform = Optional.empty();
    private final List<StoreFinding> found;
    private boolean platformIsUndecided;

    StoreContent(List<StoreFinding> found) {
        this.found = found;
    }

    void add(StoreFile file) {
        if (StoreLayout.place(file.path()).equals(StoreLayout.PLATFORM)) {
            addPlatform(file);
            return;
        }
        switch (StoreLayout.top(file.path())) {
            case StoreLayout.FACTS -> add(file, DocumentKind.CONTRACT, contracts, StoreLayout::path);
            case StoreLayout.CONTEXTS ->
                add(file, DocumentKind.CONTEXT, contexts, one -> numbered(file, StoreLayout.folder(one)));
            case StoreLayout.EXPECTATIONS ->
                add(file, DocumentKind.EXPECTATION, expectations, one -> numbered(file, StoreLayout.folder(one)));
            case StoreLayout.PROJECTIONS ->
                add(file, DocumentKind.PROJECTION, projections, one -> numbered(file, StoreLayout.folder(one)));
            case StoreLayout.NOTICES -> add(file, DocumentKind.NOTICE, notices, StoreLayout::path);
            case StoreLayout.EVIDENCE ->
                add(file, DocumentKind.EVIDENCE, evidence, one -> numbered(file, StoreLayout.folder(one)));
            default -> report(file, misplaced(file, "one of the folders " + StoreLayout.foldersInWords()));
        }
    }

    private void addPlatform(StoreFile file) {
        Decoded<StoredDocument<PlatformDefaults>> decoded = DocumentKind.PLATFORM.read(file.name(), file.content());
        boolean unusable = decoded.value().isEmpty();
        decoded.findings().forEach(one -> report(file, unusable ? withoutPlatform(one) : one));
        decoded.value().map(StoredDocument::document).ifPresent(read -> {
            if (platform.filter(before -> !before.equals(read)).isPresent()) {
                platformIsUndecided = true;
                report(
                        file,
                        withoutPlatform(Finding.error(
                                StoreRule.PLATFORM_STATED_TWICE,
                                file.name(),
                                "expected one " + StoreLayout.PLATFORM
                                        + ", or the same in each store, but another store says something else",
                                "keep one of them")));
            }
            platform = platform.or(() -> Optional.of(read));
        });
    }

    private static Finding withoutPlatform(Finding finding) {
        return Finding.error(
                finding.rule(),
                finding.place(),
                finding.what() + "; the built-in defaults hold until it is mended",
                finding.fix());
    }

    /** What the platform has set; empty if it has set nothing, or two stores do not agree on what. */
    Optional<PlatformDefaults> platform() {
        return platform.filter(one -> !platformIsUndecided);
    }

    private void report(StoreFile file, Finding finding) {
        found.add(new StoreFinding(file.path(), finding));
    }

    private static String numbered(StoreFile file, String folder) {
        return StoreLayout.revision(folder, Math.max(1, StoreLayout.revisionOf(file.path())));
    }

    private <T> void add(
            StoreFile file, DocumentKind<T> kind, Map<String, Published<T>> documents, Function<T, String> path) {
        Decoded<StoredDocument<T>> decoded = kind.read(file.name(), file.content());
        decoded.findings().forEach(one -> report(file, one));
        decoded.value().ifPresent(stored -> {
            String place = path.apply(stored.document());
            if (!place.equals(StoreLayout.place(file.path()))) {
                report(file, misplaced(file, place));
            } else if (stored.publication().isEmpty()) {
                report(
                        file,
                        Finding.error(
                                FileRule.FILE_KEY_MISSING,
                                file.name(),
                                "expected key \"published\", but the document was never published",
                                "publish it instead of copying it into the store"));
            } else {
                put(
                        file,
                        kind,
                        documents,
                        new Published<>(stored.document(), stored.publication().get(), file.source()));
            }
        });
    }

    private <T> void put(
            StoreFile file, DocumentKind<T> kind, Map<String, Published<T>> documents, Published<T> published) {
        Published<T> before = documents.putIfAbsent(StoreLayout.place(file.path()), published);
        if (before != null && !before.document().equals(published.document())) {
            report(
                    file,
                    Finding.error(
                            StoreRule.VERSION_IMMUTABLE,
                            file.name(),
                            "expected the same content wherever " + StoreLayout.place(file.path())
                                    + " is stored, but this one is "
                                    + kind.address(published.document()) + " and " + before.source() + " is "
                                    + kind.address(before.document()),
                            "find out which of the two was published, and remove the other"));
        }
    }

    static Finding misplaced(StoreFile file, String expected) {
        return Finding.error(
                FileRule.FILE_MISPLACED,
                file.name(),
                "expected " + StoreLayout.inNotationOf(file.path(), expected) + ", but the file is at " + file.path(),
                "move the file, or correct its content");
    }

    List<Published<ConsumerExpectation>> history(ConsumerId consumer, String name) {
        return revisions(
                expectations,
                one -> one.consumer().equals(consumer) && one.name().equals(name));
    }

    /** What was agreed before binds until the proposal that is to replace it is agreed or the expectation retired. */
    Optional<Published<ConsumerExpectation>> stillAgreed(ConsumerExpectation latest) {
        if (latest.state() != ExpectationState.PROPOSED) {
            return Optional.empty();
        }
        return history(latest.consumer(), latest.name()).stream()
                .filter(one -> one.document().state() != ExpectationState.PROPOSED)
                .reduce((earlier, later) -> later)
                .filter(one -> one.document().state() == ExpectationState.AGREED);
    }

    /** The revisions of one document, oldest first. */
    static <T> List<Published<T>> revisions(Map<String, Published<T>> documents, Predicate<T> which) {
        return documents.entrySet().stream()
                .filter(entry -> which.test(entry.getValue().document()))
                .sorted(Comparator.comparingInt(entry -> StoreLayout.revisionOf(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The latest revision of each document, by folder. Looks at each once. */
    static <T> List<Published<T>> latest(Map<String, Published<T>> documents) {
        Map<String, String> latest = new TreeMap<>();
        documents
                .keySet()
                .forEach(path -> latest.merge(
                        path.substring(0, path.lastIndexOf('/')),
                        path,
                        (one, other) -> StoreLayout.revisionOf(one) < StoreLayout.revisionOf(other) ? other : one));
        return latest.values().stream().map(documents::get).toList();
    }

    static <T> Optional<Published<T>> last(List<Published<T>> revisions) {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }
}
