package dev.concordat.core.store;

import dev.concordat.api.FactId;
import dev.concordat.api.expectation.ConsumerExpectation;
import dev.concordat.api.expectation.ConsumerId;
import dev.concordat.api.expectation.ProjectionRecord;
import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.api.notice.NoticeEvidence;
import java.util.List;
import java.util.Optional;

/**
 * Where documents lie in a store. Every part of a path is a name the model has checked, a version or a number, so that a
 * path never leaves the store.
 */
final class StoreLayout {
    /** What the platform sets, at the root beside the marker; written by hand, and no document that is published. */
    static final String PLATFORM = "concordat-platform.json";

    static final String FACTS = "facts";
    static final String CONTEXTS = "contexts";
    static final String EXPECTATIONS = "expectations";
    static final String PROJECTIONS = "projections";

    static final String NOTICES = "notices";
    static final String EVIDENCE = "evidence";

    private static final List<String> FOLDERS = List.of(CONTEXTS, EVIDENCE, EXPECTATIONS, FACTS, NOTICES, PROJECTIONS);

    /** Stands where a revision stands once the document is published. */
    static final String NEXT = "next";

    private static final String ENDING = ".json";

    /** What is published is written as JSON; a file in YAML counts as the document whose place differs in the ending. */
    private static final List<String> ENDINGS = List.of(ENDING, ".yaml", ".yml");

    private StoreLayout() {}

    static String folder(FactId fact) {
        return FACTS + "/" + fact.context() + "/" + fact.name();
    }

    static String path(SemanticContract contract) {
        return folder(contract.fact()) + "/" + contract.version() + ENDING;
    }

    static String folder(ContextRecord context) {
        return CONTEXTS + "/" + context.name();
    }

    static String folder(ProjectionRecord projection) {
        return PROJECTIONS + "/" + projection.context() + "/" + projection.name();
    }

    static String folder(ConsumerExpectation expectation) {
        return folder(expectation.consumer(), expectation.name());
    }

    static String folder(ConsumerId consumer, String expectation) {
        return EXPECTATIONS + "/" + consumer.context() + "/"
                + consumer.projection().orElse("-") + "/" + expectation;
    }

    static String path(CorrectionNotice notice) {
        return NOTICES + "/" + notice.id() + ENDING;
    }

    /** Among the files of whoever answers, as it is theirs to mend. */
    static String folder(NoticeEvidence evidence) {
        return EVIDENCE + "/" + evidence.consumer().context() + "/"
                + evidence.consumer().projection().orElse("-") + "/" + evidence.notice();
    }

    /** Those of documents, for messages. */
    static String foldersInWords() {
        return String.join(", ", FOLDERS);
    }

    static String revision(String folder, int revision) {
        return folder + "/" + revision + ENDING;
    }

    static String next(String folder) {
        return folder + "/" + NEXT + ENDING;
    }

    /** Whether a path has the name of a document. */
    static boolean isDocument(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith);
    }

    /** The place of a document, whichever notation its file is in. */
    static String place(String path) {
        return isDocument(path) ? path.substring(0, path.lastIndexOf('.')) + ENDING : path;
    }

    /** A place, for somebody whose file is in YAML. */
    static String inNotationOf(String path, String place) {
        boolean isDocument = place.endsWith(ENDING) && !place(path).equals(path);
        return isDocument
                ? place.substring(0, place.length() - ENDING.length()) + path.substring(path.lastIndexOf('.'))
                : place;
    }

    /** Where the file of a place would be, in each notation. */
    static List<String> files(String place) {
        String stem = place.substring(0, place.length() - ENDING.length());
        return ENDINGS.stream().map(ending -> stem + ending).toList();
    }

    /** The outermost folder; empty for a file that is in none. */
    static String top(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** The context whose file this is; empty if it is the store itself, one of its folders, or nobody's. */
    static Optional<String> contextOf(String path) {
        String[] segments = path.split("/", 3);
        return segments.length > 1 && FOLDERS.contains(segments[0]) ? Optional.of(segments[1]) : Optional.empty();
    }

    /** Whether nothing can be read while this cannot: the store itself, or a folder with the files of all contexts. */
    static boolean isWhole(String path) {
        return path.isEmpty() || FOLDERS.contains(path);
    }

    static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        for (String ending : ENDINGS) {
            if (file.endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    /** The number of a revision; 0 if the file is none. */
    static int revisionOf(String path) {
        String stem = stem(path);
        return stem.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(stem) : 0;
    }

    /** Files people keep beside documents, such as {@code .git}, and what a killed writer leaves. */
    static boolean isIgnored(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith(".")
                || path.contains("/.")
                || file.endsWith(".md")
                || file.equals(StoreMarker.NAME)
                || file.startsWith("README")
                || file.startsWith("LICENSE")
                || file.startsWith("NOTICE");
    }
}
