package dev.stemma.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an article is called in a sentence and in a drawing: short, and readable where the input's own name
/// is not.
///
/// The outlet; without one the headline in quotation marks; without that the name of its file, where that is
/// made of words; else the opening words of the text.
final class ArticleName {

    private static final int LONGEST = 56;
    private static final String VOWELS = "aeiouyàáâäåæèéêëìíîïòóôöøùúûü";

    private ArticleName() {}

    static String of(Article article) {
        if (article.outlet().isPresent()) {
            return shortened(article.outlet().get().name());
        }
        return article.title()
                .filter(title -> !title.isBlank())
                .map(title -> "“" + shortened(title) + "”")
                .orElseGet(() -> {
                    String file = wordsOf(article.input());
                    return file.isEmpty() ? "“" + opening(article.text()) + "”" : shortened(file);
                });
    }

    private static String opening(String text) {
        int paragraph = text.indexOf('\n');
        String first = paragraph < 0 ? text : text.substring(0, paragraph);
        String cut = shortened(first);
        return cut.endsWith("…") ? cut : cut.replaceAll("[.\\s]+$", "") + "…";
    }

    /// The words of a file's name, "harbour post" of `saved/001_harbour-post.html`; empty where it has none,
    /// and for one record among others of a file, whose name says nothing of the article.
    private static String wordsOf(String input) {
        if (input.matches(".*!\\d+")) {
            return "";
        }
        String file = input.substring(
                Math.max(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')), input.lastIndexOf('!')) + 1);
        int dot = file.lastIndexOf('.');
        List<String> words = new ArrayList<>();
        for (String word : (dot > 0 ? file.substring(0, dot) : file).split("[^\\p{L}\\p{M}\\p{N}']+")) {
            if (isWord(word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    /// Whether somebody wrote this, and no counter or digest: letters only, sounding, and not the name of
    /// nothing.
    private static boolean isWord(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean letters = small.length() > 1 && small.codePoints().allMatch(Character::isLetter);
        boolean latin = small.codePoints().allMatch(each -> each < 0x250);
        boolean sounds = !latin || small.codePoints().anyMatch(each -> VOWELS.indexOf(each) >= 0);
        boolean empty = List.of("article", "articles", "document", "file", "text", "index", "page", "untitled", "stdin")
                .contains(small);
        return letters && sounds && !empty && !small.matches("[a-f]{6,}");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 1);
        if (end < LONGEST / 2) {
            end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        }
        return line.substring(0, end).replaceAll("[\\s,;:–-]+$", "") + "…";
    }
}
