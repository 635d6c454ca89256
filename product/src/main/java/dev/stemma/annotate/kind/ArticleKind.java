package dev.stemma.annotate.kind;

import dev.stemma.article.Passage;
import java.util.List;

/// What kind of text an article is, with the evidence for it.
///
/// @param form the kind
/// @param evidence why, strongest first; empty for a plain report
public record ArticleKind(Form form, List<Evidence> evidence) {

    public ArticleKind {
        evidence = List.copyOf(evidence);
    }

    /// Kinds of article.
    public enum Form {
        REPORT,
        OPINION,
        ANALYSIS,
        SUMMARY,
        LIVE,
        PRESS_RELEASE,
        INTERVIEW
    }

    /// One sign of a kind.
    ///
    /// @param text the sign in words
    /// @param passages where it stands
    public record Evidence(String text, List<Passage> passages) {
        public Evidence {
            passages = List.copyOf(passages);
        }
    }
}
