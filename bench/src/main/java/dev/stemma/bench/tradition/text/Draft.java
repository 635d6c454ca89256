package dev.stemma.bench.tradition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// An article while it is being written.
///
/// @param title its headline
/// @param paragraphs each at least one sentence
public record Draft(String title, List<List<Statement>> paragraphs) {

    public Draft {
        paragraphs = paragraphs.stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .map(List::copyOf)
                .toList();
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a draft needs a paragraph: " + title);
        }
    }

    /// All its sentences in order.
    public List<Statement> statements() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    /// Its text, paragraphs parted by a blank line.
    public String text() {
        return paragraphs.stream().map(Draft::text).collect(Collectors.joining("\n\n"));
    }

    /// The words of a paragraph.
    public static String text(List<Statement> paragraph) {
        return paragraph.stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    /// The number of its words, as blanks part them.
    public int words() {
        return text().split("\\s+").length;
    }

    /// The same with every sentence changed by `change`.
    public Draft map(UnaryOperator<Statement> change) {
        return new Draft(
                title,
                paragraphs.stream()
                        .map(paragraph -> paragraph.stream().map(change).toList())
                        .toList());
    }

    /// The same with other paragraphs.
    public Draft withParagraphs(List<List<Statement>> others) {
        return new Draft(title, others);
    }

    /// The same under another headline.
    public Draft withTitle(String other) {
        return new Draft(other, paragraphs);
    }

    /// A copy of this text by another hand: each sentence is taken from the sentence of this draft.
    ///
    /// @param node names this draft's text in the keys
    public Draft copy(String node) {
        List<List<Statement>> copied = new ArrayList<>();
        int number = 0;
        for (List<Statement> paragraph : paragraphs) {
            List<Statement> sentences = new ArrayList<>();
            for (Statement statement : paragraph) {
                sentences.add(Statement.copied(statement.text(), key(node, number++)));
            }
            copied.add(sentences);
        }
        return new Draft(title, copied);
    }

    /// The key of a sentence.
    ///
    /// @param node the text it stands in
    /// @param number its place among the text's sentences, from 0
    public static String key(String node, int number) {
        return node + "#" + number;
    }

    /// The text that a key of a sentence names.
    public static String nodeOf(String key) {
        return key.substring(0, key.lastIndexOf('#'));
    }
}
