package dev.stemma.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The plain method beside which attribution is scored: everything between quotation marks is said by the nearest
/// capitalised words or pronoun beside a verb of saying; "X said (that) ..." runs to the end of the sentence.
final class PatternBaseline {

    private static final String SPEAKER =
            "((?:(?:the|The) \\w+|(?:[A-Z][\\w.’'-]+ ){0,3}[A-Z][\\w’'-]+|he|she|they|He|She|They))";
    private static final String VERB = "(?:said|says|told|added|wrote|noted|argued|claimed|explained)";
    private static final Pattern BESIDE = Pattern.compile(SPEAKER + " " + VERB + "\\b|\\b" + VERB + " " + SPEAKER);
    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"\n]{1,4000}[”\"]");
    private static final Pattern CLAUSE =
            Pattern.compile(SPEAKER + " " + VERB + " (that )?([^“\"\n]{10,600}?)[.](?=\\s|$)");

    private PatternBaseline() {}

    static List<MarkedAttribution> find(String text) {
        List<MarkedAttribution> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            BitSet content = new BitSet();
            content.set(quoted.start(), quoted.end());
            found.add(new MarkedAttribution(content, speakerNear(text, quoted.start(), quoted.end())));
        }
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            BitSet content = new BitSet();
            content.set(clause.start(3), clause.end(3));
            BitSet source = new BitSet();
            source.set(clause.start(1), clause.end(1));
            found.add(new MarkedAttribution(content, source));
        }
        return found;
    }

    private static BitSet speakerNear(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        Matcher beside = BESIDE.matcher(text).region(from, to < 0 ? text.length() : to);
        BitSet best = new BitSet();
        int least = Integer.MAX_VALUE;
        while (beside.find()) {
            int distance = beside.end() <= start ? start - beside.end() : Math.max(0, beside.start() - end);
            if (distance < least) {
                least = distance;
                int group = beside.group(1) != null ? 1 : 2;
                best = new BitSet();
                best.set(beside.start(group), beside.end(group));
            }
        }
        return best;
    }
}
