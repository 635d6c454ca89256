package dev.stemma.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Statements, letters and posts that an article prints without quotation marks.
///
/// In a report, whose writer does not speak of himself, a paragraph in the first person is somebody else's
/// words; so are paragraphs between two such, a paragraph that a statement is announced before, one that is
/// signed as a post, and what stands behind a speaker's name in capitals. A text that is in the first person
/// for the most part is its writer's own, unless its headline announces a document.
final class UnmarkedStatements {

    private static final Set<String> FIRST_PERSON = Set.of(
            "I", "I'm", "I've", "I'll", "I'd", "My", "my", "Me", "me", "Mine", "mine", "We", "we", "We're", "we're",
            "We've", "we've", "We'll", "we'll", "Our", "our", "us", "Ours", "ours");

    /// The writer speaks of himself.
    private static final Pattern OF_THE_WRITER = Pattern.compile(
            "\\b(?:told|tells|asked|showed|assured|informed|sent|emailed) (?:me|us)\\b|\\b(?:I|[Ww]e) (?:asked|spoke|met"
                    + "|interviewed|visited|reached out)\\b");

    private static final Pattern REPORTING =
            Pattern.compile("\\b(?:said|says|told|added|according to|wrote|tweeted|continued)\\b");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:statement|letter|tweet(?:s|ed)?|wrote|posted|post|posts|remarks|transcript|memo|e-?mail|message)\\b"
                    + "[^.!?]*:\\s*$");

    /// A headline over a document that is printed whole.
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)\\b(?:full text|transcript|testimony|read (?:the|his|her|their)|in full|prepared remarks|statement)\\b");

    private static final Pattern SIGNED =
            Pattern.compile("(?:[\u2014\u2013-] ?[^@\\n]{2,60}\\(@\\w{2,20}\\)|pic\\.twitter\\.com/|https?://t\\.co/)");

    private static final Pattern SPEAKER = Pattern.compile("^[A-Z][A-Z.'\u2019 -]{2,30}: ");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019]\\p{L}+)?");

    /// Words for each word of the first person, at most.
    private static final int WORDS_FOR_EACH = 40;
    /// Above this share of its words in the first person a text is its writer's own.
    private static final double OWN = 0.6;

    private static final int LONGEST_GAP = 3;
    /// Units of the first paragraph that may be a headline.
    private static final int HEAD = 100;
    /// Units of a paragraph's end in which a statement may be announced.
    private static final int TAIL = 200;

    private UnmarkedStatements() {}

    /// A paragraph.
    ///
    /// @param isSpoken whether it is in the first person outside quotation marks
    private record Paragraph(int start, int end, String text, int words, boolean isSpoken) {}

    /// The UTF-16 units of the article's text that stand in such statements. Linear in the text.
    ///
    /// @param quoted the units in quotation marks
    static BitSet units(AnnotatedArticle article, BitSet quoted) {
        BitSet units = new BitSet();
        List<Paragraph> paragraphs = paragraphs(article, quoted);
        boolean[] borrowed = new boolean[paragraphs.size()];
        boolean ownVoice = isOwnVoice(article, paragraphs);
        if (!ownVoice) {
            for (int i = 0; i < borrowed.length; i++) {
                borrowed[i] = paragraphs.get(i).isSpoken();
            }
            fillGaps(borrowed, paragraphs);
        }
        for (int i = 0; i < borrowed.length; i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean announced = i > 0
                    && ANNOUNCED.matcher(tail(paragraphs.get(i - 1).text())).find();
            boolean signed = isSigned(paragraph.text())
                    || (i + 1 < borrowed.length
                            && SIGNED.matcher(paragraphs.get(i + 1).text()).lookingAt());
            if (borrowed[i]
                    || announced
                    || signed
                    || (!ownVoice && SPEAKER.matcher(paragraph.text()).lookingAt())) {
                units.set(paragraph.start(), paragraph.end());
            }
        }
        return units;
    }

    private static boolean isSigned(String paragraph) {
        return (paragraph.contains("(@") || paragraph.contains(".co"))
                && SIGNED.matcher(paragraph).find();
    }

    /// The end of a paragraph: a statement is announced close before it.
    private static String tail(String paragraph) {
        return paragraph.substring(Math.max(0, paragraph.length() - TAIL));
    }

    private static void fillGaps(boolean[] borrowed, List<Paragraph> paragraphs) {
        int last = -1;
        for (int i = 0; i < borrowed.length; i++) {
            if (!paragraphs.get(i).isSpoken()) {
                continue;
            }
            boolean silent = last >= 0 && i - last - 1 <= LONGEST_GAP;
            for (int k = last + 1; silent && k < i; k++) {
                silent = !REPORTING.matcher(paragraphs.get(k).text()).find();
            }
            for (int k = last + 1; silent && k < i; k++) {
                borrowed[k] = true;
            }
            last = i;
        }
    }

    private static boolean isOwnVoice(AnnotatedArticle article, List<Paragraph> paragraphs) {
        double words = 0;
        double spoken = 0;
        for (Paragraph paragraph : paragraphs) {
            words += paragraph.words();
            spoken += paragraph.isSpoken() ? paragraph.words() : 0;
        }
        return spoken > OWN * words && !announcesDocument(article, paragraphs);
    }

    /// Whether the headline, or the first words where none is stated, announce a document.
    private static boolean announcesDocument(AnnotatedArticle article, List<Paragraph> paragraphs) {
        String first = paragraphs.isEmpty() ? "" : paragraphs.getFirst().text();
        String head = article.article().title().orElse("") + "\n" + first.substring(0, Math.min(HEAD, first.length()));
        return DOCUMENT.matcher(head).find();
    }

    private static List<Paragraph> paragraphs(AnnotatedArticle article, BitSet quoted) {
        String text = article.article().text();
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String own = text.substring(start, end);
            if (!own.isBlank()) {
                int words = 0;
                int first = 0;
                for (Matcher word = WORD.matcher(own); word.find(); ) {
                    words++;
                    first += !quoted.get(start + word.start())
                                    && FIRST_PERSON.contains(word.group().replace('\u2019', '\''))
                            ? 1
                            : 0;
                }
                boolean spoken = first > 0
                        && first * WORDS_FOR_EACH >= words
                        && !OF_THE_WRITER.matcher(own).find();
                paragraphs.add(new Paragraph(start, end, own, words, spoken));
            }
            start = end + 1;
        }
        return paragraphs;
    }
}
