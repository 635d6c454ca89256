package dev.stemma.annotate.kind;

import dev.stemma.annotate.kind.ArticleKind.Evidence;
import dev.stemma.annotate.kind.ArticleKind.Form;
import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells what kind of text an article is: a report unless signs in its text or metadata add up to another kind.
///
/// Every sign has a weight; the kind whose signs weigh most, and more than its threshold, is taken. The signs are its
/// evidence. Linear in the length of the text. Safe for use by several threads.
public final class KindFinder {

    private static final double THRESHOLD = 1.0;

    /// The kind with its evidence, strongest first.
    public ArticleKind find(TokenizedArticle article, ArticleNames names, List<Quote> quotes) {
        Prose prose = new Prose(article, quotes);
        List<Sign> signs = new ArrayList<>();
        signs.addAll(new FormSigns(prose).signs());
        signs.addAll(new VoiceSigns(prose, names, quotes).signs());
        Form best = Form.REPORT;
        double most = THRESHOLD;
        for (Form form : Form.values()) {
            double weight = signs.stream()
                    .filter(sign -> sign.form() == form)
                    .mapToDouble(Sign::weight)
                    .sum();
            if (form != Form.REPORT && weight >= most) {
                most = weight;
                best = form;
            }
        }
        Form chosen = best;
        List<Evidence> evidence = signs.stream()
                .filter(sign -> sign.form() == chosen && sign.weight() > 0)
                .sorted(Comparator.comparingDouble(Sign::weight).reversed())
                .map(sign -> new Evidence(sign.text(), sign.passages()))
                .toList();
        return new ArticleKind(chosen, evidence);
    }
}
