package dev.stemma.bench.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts what a method found against what readers marked.
///
/// Content is compared by its letters and digits: those between quotation marks are direct, the others indirect. The
/// speaker of a marked attribution is right when the found attribution that shares most of its words names the speaker
/// by words that the reader marked as the source.
final class AttributionTally {

    /// Quotation marks as people see them: what is direct must not hang on the method that is scored.
    private static final Pattern MARKED = Pattern.compile("[“\"][^“”\"\n]{1,4000}[”\"]|[“\"][^“”\"\n]{1,4000}(?=\n|$)");

    private final Share direct = new Share();
    private final Share indirect = new Share();
    private int directSources;
    private int directSourcesRight;
    private int indirectSources;
    private int indirectSourcesRight;

    /// Units found, units marked, units that are both.
    private static final class Share {
        private long found;
        private long marked;
        private long both;

        double precision() {
            return found == 0 ? 0 : (double) both / found;
        }

        double recall() {
            return marked == 0 ? 0 : (double) both / marked;
        }

        static double f1(long both, long found, long marked) {
            return found + marked == 0 ? 0 : 2.0 * both / (found + marked);
        }
    }

    void add(MarkedText text, List<MarkedAttribution> found) {
        BitSet inside = inside(text.text());
        BitSet letters = new BitSet();
        for (int i = 0; i < text.text().length(); i++) {
            letters.set(i, Character.isLetterOrDigit(text.text().charAt(i)));
        }
        BitSet marked = union(text.attributions());
        BitSet given = union(found);
        count(direct, marked, given, letters, inside, true);
        count(indirect, marked, given, letters, inside, false);
        for (MarkedAttribution attribution : text.attributions()) {
            BitSet content = (BitSet) attribution.content().clone();
            content.and(letters);
            if (attribution.source().isEmpty() || content.isEmpty()) {
                continue;
            }
            BitSet quoted = (BitSet) content.clone();
            quoted.and(inside);
            boolean isDirect = quoted.cardinality() > 0.95 * content.cardinality();
            boolean isIndirect = quoted.cardinality() < 0.05 * content.cardinality();
            MarkedAttribution best = new MarkedAttribution(new BitSet(), new BitSet());
            double most = 0;
            for (MarkedAttribution candidate : found) {
                BitSet common = (BitSet) candidate.content().clone();
                common.and(content);
                BitSet all = (BitSet) candidate.content().clone();
                all.and(letters);
                double share = 2.0 * common.cardinality() / (all.cardinality() + content.cardinality());
                if (share > most) {
                    most = share;
                    best = candidate;
                }
            }
            boolean right = best.source().intersects(attribution.source());
            if (isDirect) {
                directSources++;
                directSourcesRight += right ? 1 : 0;
            } else if (isIndirect && most >= 0.5) {
                indirectSources++;
                indirectSourcesRight += right ? 1 : 0;
            }
        }
    }

    private static void count(
            Share share, BitSet marked, BitSet given, BitSet letters, BitSet inside, boolean wantInside) {
        BitSet m = (BitSet) marked.clone();
        m.and(letters);
        BitSet g = (BitSet) given.clone();
        g.and(letters);
        if (wantInside) {
            m.and(inside);
            g.and(inside);
        } else {
            m.andNot(inside);
            g.andNot(inside);
        }
        share.marked += m.cardinality();
        share.found += g.cardinality();
        m.and(g);
        share.both += m.cardinality();
    }

    private static BitSet union(List<MarkedAttribution> attributions) {
        BitSet units = new BitSet();
        attributions.forEach(attribution -> units.or(attribution.content()));
        return units;
    }

    /// The units between quotation marks.
    static BitSet inside(String text) {
        BitSet inside = new BitSet();
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            inside.set(matcher.start(), matcher.end());
        }
        return inside;
    }

    double directF1() {
        return Share.f1(direct.both, direct.found, direct.marked);
    }

    double indirectF1() {
        return Share.f1(indirect.both, indirect.found, indirect.marked);
    }

    double allF1() {
        return Share.f1(direct.both + indirect.both, direct.found + indirect.found, direct.marked + indirect.marked);
    }

    /// Share of all marked direct attributions whose speaker was found.
    double directSourceRight() {
        return directSources == 0 ? 0 : (double) directSourcesRight / directSources;
    }

    /// Share of the marked indirect attributions found (half their words) whose speaker was found.
    double indirectSourceRight() {
        return indirectSources == 0 ? 0 : (double) indirectSourcesRight / indirectSources;
    }

    /// Precision and recall, for whoever works on the rules.
    String details() {
        return String.format(
                Locale.ROOT,
                "direct P %.3f R %.3f, indirect P %.3f R %.3f, sources %d and %d",
                direct.precision(),
                direct.recall(),
                indirect.precision(),
                indirect.recall(),
                directSources,
                indirectSources);
    }
}
