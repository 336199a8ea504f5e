package dev.concordat.core.evolution;

import java.util.List;

/**
 * How reports are written down. Each is rendered from the data of the reports alone, and ends with a line end. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * String comment = Rendering.MARKDOWN.of(List.of(report));
 * }</pre>
 *
 * @since 0.1
 */
public enum Rendering {
    /** For a terminal: all findings, and a summary of each fact. */
    TEXT,
    /** For a comment on a pull request, of at most 60,000 characters; what breaks comes first, what hurts nobody is folded. */
    MARKDOWN,
    /** Everything, for programs: format {@code evolution-report/1}. Equal reports give equal bytes. */
    JSON,
    /** The findings in SARIF 2.1.0, for tools that show findings of many checkers. */
    SARIF;

    /**
     * Renders reports.
     *
     * @param reports the reports, each of another fact
     * @return the text
     */
    public String of(List<EvolutionReport> reports) {
        return switch (this) {
            case TEXT -> TextRendering.of(reports);
            case MARKDOWN -> MarkdownRendering.of(reports);
            case JSON -> JsonRendering.of(reports);
            case SARIF -> SarifRendering.of(reports);
        };
    }
}
