package dev.concordat.core.store;

import dev.concordat.api.model.ContextRecord;
import dev.concordat.api.model.Ownership;
import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NoticeRule;
import dev.concordat.core.finding.StoreRule;
import java.io.IOException;
import java.util.Optional;

/** Why a document is not published. */
final class Refusal {
    private Refusal() {}

    static Finding differs(SemanticContract before, SemanticContract contract) {
        return Finding.error(
                StoreRule.VERSION_IMMUTABLE,
                contract.nameAndVersion(),
                "expected the content that is published under this version, but it differs in "
                        + String.join(", ", DocumentKind.CONTRACT.differences(before, contract)),
                "raise the version in " + contract.kind().annotation() + " and publish again");
    }

    static Finding differs(CorrectionNotice before, CorrectionNotice notice) {
        return Finding.error(
                NoticeRule.NOTICE_IMMUTABLE,
                notice.id().toString(),
                "expected the content that is published under this name, but it differs in "
                        + String.join(", ", DocumentKind.NOTICE.differences(before, notice)),
                "publish a further notice under another name");
    }

    /**
     * Says that another team owns the published record. Two repositories whose contexts have one name by chance would
     * take turns in saying what the context is.
     */
    static Optional<Finding> held(ContextRecord before, ContextRecord context, Optional<String> approvedBy) {
        Optional<String> now = context.owner().map(Ownership::team);
        return before.owner()
                .map(Ownership::team)
                .filter(team -> now.filter(team::equals).isEmpty())
                .filter(team -> approvedBy.filter(team::equals).isEmpty())
                .map(team -> Finding.error(
                        StoreRule.CONTEXT_HELD,
                        "context " + context.name(),
                        "expected owner " + team + ", as published, but the record "
                                + now.map(other -> "names " + other).orElse("names none"),
                        "if " + team + " hands the context over, publish with --approved-by " + team
                                + "; if this is another context, give it another name"));
    }

    static Finding unreadable(String path) {
        return Finding.error(
                FileRule.FILE_UNREADABLE,
                path,
                "expected a published document, but the file there cannot be read",
                "restore the file from version control, or update the library if a newer one wrote it");
    }

    /** A reader does not follow links, so what is written behind one would never be read. */
    static Finding linked(String path, String folder) {
        return Finding.error(
                StoreRule.PUBLICATION_FAILED,
                path,
                "expected folders down to the file, but " + folder + " is a symbolic link, and a store is read without"
                        + " following links",
                "put the folder itself into the store; only the store as a whole may be a link");
    }

    static PublicationResult failed(String path, IOException e) {
        if (e instanceof Refused refused) {
            return PublicationResult.refused(path, refused.finding());
        }
        return PublicationResult.refused(
                path,
                Finding.error(
                        StoreRule.PUBLICATION_FAILED,
                        path,
                        "expected to write the file, but: " + e,
                        "check permissions and space; nothing was published"));
    }
}
