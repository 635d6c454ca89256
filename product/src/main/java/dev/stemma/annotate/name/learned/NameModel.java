package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The recogniser of names that Stemma ships for English.
///
/// Immutable and safe for any number of threads; each call uses one core and takes time linear in the number of words.
public final class NameModel {

    /// The types of names, by the number that the recogniser's marks use.
    public static final List<String> TYPES =
            List.of("PERSON", "ORGANIZATION", "PLACE", "PEOPLE", "WORK", "EVENT", "OTHER");

    private static final int LONGEST = 400;

    private final NameTagger tagger;
    private final NameTyper typer;
    private final NameLists lists;
    private final WordClusters clusters;

    /// A model of these parts.
    public NameModel(NameTagger tagger, NameTyper typer, NameLists lists, WordClusters clusters) {
        this.tagger = tagger;
        this.typer = typer;
        this.lists = lists;
        this.clusters = clusters;
    }

    /// The shipped model, read from the program's resources in about 0.1 s.
    public static NameModel english() {
        try (DataInputStream names = open("names.bin.gz");
                DataInputStream types = open("types.bin.gz");
                DataInputStream lists = open("name-lists.bin.gz");
                DataInputStream clusters = open("word-clusters.bin.gz")) {
            return new NameModel(
                    NameTagger.read(names), NameTyper.read(types), NameLists.read(lists), WordClusters.read(clusters));
        } catch (IOException e) {
            throw new UncheckedIOException("the model of names cannot be read", e);
        }
    }

    private static DataInputStream open(String name) throws IOException {
        InputStream in = NameModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
    }

    /// The words of a sentence as the model sees them.
    public NameWords words(List<String> words, List<PartOfSpeech> tags) {
        return new NameWords(words, tags, clusters, lists);
    }

    /// The names in an article's sentences, in reading order, not overlapping. Of a sentence of more than 400 words the
    /// rest is left out: such a thing is a table or a list, not prose.
    public List<FoundName> find(List<Sentence> sentences) {
        List<NameWords> words = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens()
                    .subList(0, Math.min(LONGEST, sentence.tokens().size()));
            words.add(words(
                    tokens.stream().map(Token::text).toList(),
                    tokens.stream().map(Token::partOfSpeech).toList()));
        }
        ArticleWords article = new ArticleWords(words);
        List<FoundName> names = new ArrayList<>();
        for (int s = 0; s < words.size(); s++) {
            collect(s, words.get(s), tagger.marks(article, s), names);
        }
        return typer.type(article, new NameEdges(article).set(names));
    }

    private void collect(int sentence, NameWords words, int[] marks, List<FoundName> names) {
        for (int from = 0; from < marks.length; from++) {
            if (marks[from] != NameTagger.OUTSIDE) {
                int to = from + 1;
                while (to < marks.length && marks[to] != NameTagger.OUTSIDE && marks[to] % 2 == 0) {
                    to++;
                }
                int end = to;
                while (end > from + 1 && !words.ends(end - 1)) {
                    end--;
                }
                names.add(new FoundName(sentence, from, end, TYPES.get((marks[from] - 1) / 2)));
                from = to - 1;
            }
        }
    }
}
