package dev.stemma.report.page;

import dev.stemma.article.Passage;

/// A passage in its context.
final class Snippet {

    private static final int BEFORE = 110;
    private static final int AFTER = 110;

    private Snippet() {}

    /// Writes the sentence around a passage with the passage marked; what is far from it is cut.
    static void write(Scene scene, Passage passage) {
        Passage sentence = scene.sentenceOf(passage);
        String text = scene.article(passage.article()).article().text();
        int from = sentence.start();
        int to = sentence.end();
        if (passage.start() - from > BEFORE) {
            from = wordStart(text, passage.start() - BEFORE, passage.start());
        }
        if (to - passage.end() > AFTER) {
            to = wordEnd(text, passage.end() + AFTER, passage.end());
        }
        Markup html = scene.html;
        html.text(from > sentence.start() ? "… " : "");
        html.text(oneLine(text.substring(from, passage.start())));
        html.leaf("mark", oneLine(text.substring(passage.start(), passage.end())));
        html.text(oneLine(text.substring(passage.end(), to)));
        html.text(to < sentence.end() ? " …" : "");
    }

    /// A text cut at a word's end so that it has `most` units at most.
    static String shortened(String text, int most) {
        String line = oneLine(text).strip();
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, wordEnd(line, most - 1, most / 2)).stripTrailing() + "…";
    }

    static String oneLine(String text) {
        return text.replace("\n\n", " ").replace('\n', ' ');
    }

    /// The start of the first word at or after `at`, not past `limit`.
    private static int wordStart(String text, int at, int limit) {
        int start = at;
        while (start < limit && !Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < limit ? start + 1 : whole(text, at);
    }

    /// The end of the last word at or before `at`, not before `limit`.
    private static int wordEnd(String text, int at, int limit) {
        int end = at;
        while (end > limit && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end > limit ? end : whole(text, at);
    }

    /// Never between the halves of a character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
