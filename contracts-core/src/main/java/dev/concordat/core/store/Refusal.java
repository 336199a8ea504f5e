package dev.concordat.core.store;

import dev.concordat.api.model.SemanticContract;
import dev.concordat.api.notice.CorrectionNotice;
import dev.concordat.core.codec.DocumentKind;
import dev.concordat.core.finding.FileRule;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.NoticeRule;
import dev.concordat.core.finding.StoreRule;
import java.io.IOException;

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

    static Finding unreadable(String path) {
        return Finding.error(
                FileRule.FILE_UNREADABLE,
                path,
                "expected a published document, but the file there cannot be read",
                "restore the file from version control, or update the library if a newer one wrote it");
    }

    static PublicationResult failed(String path, IOException e) {
        return PublicationResult.refused(
                path,
                Finding.error(
                        StoreRule.PUBLICATION_FAILED,
                        path,
                        "expected to write the file, but: " + e,
                        "check permissions and space; nothing was published"));
    }
}
