package dev.stemma.bench.tradition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits seed texts into paragraphs and sentences.
///
/// Deliberately not the product's splitter: a tradition must keep its bytes when the product that it measures changes.
public final class Prose {

    private static final Pattern END = Pattern.compile("(?<=[.!?])([\"”’)]*)\\s+(?=[\"“‘(]?[A-Z0-9])");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col.", "Sgt.", "Capt.", "Adm.", "Jan.",
            "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "St.", "No.",
            "vs.", "Prof.", "Rev.", "Hon.", "Reps.", "Sens.", "Jr.", "Sr.", "Inc.", "Corp.", "U.S.", "U.N.", "E.U.",
            "Maj.", "Brig.", "Gens.", "Messrs.", "Fla.", "Calif.", "Pa.", "Penn.", "Va.", "Md.", "Mass.", "Conn.");

    /// Where a text has hardly any paragraphs, so many sentences make one, as news sites set them.
    private static final int SENTENCES_A_PARAGRAPH = 2;

    private static final int SOLID = 5;

    private Prose() {}

    /// A seed text as its author wrote it.
    ///
    /// @param text paragraphs parted by line breaks; one solid block of many sentences is set in short paragraphs
    public static Draft written(String title, String text) {
        List<List<Statement>> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\\s*\\n\\s*")) {
            List<Statement> sentences =
                    sentences(paragraph).stream().map(Statement::written).toList();
            if (sentences.size() <= SOLID) {
                paragraphs.add(sentences);
                continue;
            }
            for (int start = 0; start < sentences.size(); start += SENTENCES_A_PARAGRAPH) {
                paragraphs.add(sentences.subList(start, Math.min(sentences.size(), start + SENTENCES_A_PARAGRAPH)));
            }
        }
        return new Draft(title, paragraphs);
    }

    /// The sentences of a paragraph.
    public static List<String> sentences(String paragraph) {
        String text = paragraph.strip().replaceAll("\\s+", " ");
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            String candidate = text.substring(start, end.end(1));
            if (!endsInAbbreviation(candidate)) {
                sentences.add(candidate);
                start = end.end();
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    private static boolean endsInAbbreviation(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).replaceAll("^[\"“‘(]+", "");
        return ABBREVIATIONS.contains(last) || last.matches("([A-Z]\\.)+");
    }
}
