package dev.stemma.report.page;

import dev.stemma.compare.Verdict;
import java.util.Locale;

/// A verdict as it is shown: a sign and a word, never colour alone.
final class Verdicts {

    private Verdicts() {}

    /// The verdict's style.
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    static void tag(Markup html, Verdict verdict) {
        html.open("span", "class", "tag " + style(verdict));
        html.leaf("span", Words.sign(verdict), "class", "sign", "aria-hidden", "true");
        html.text(" " + Words.verdict(verdict).toLowerCase(Locale.ROOT)).close();
    }
}
