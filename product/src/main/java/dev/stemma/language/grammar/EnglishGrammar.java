package dev.stemma.language.grammar;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The English grammar that Stemma ships: tags and trees.
///
/// Immutable and safe for any number of threads; each call uses one core.
public final class EnglishGrammar {

    private static final int LONGEST = 200;

    private final Tagger tagger;
    private final Parser parser;

    /// A grammar of these parts.
    public EnglishGrammar(Tagger tagger, Parser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /// The shipped grammar, read from the program's resources in about 0.1 s.
    public static EnglishGrammar english() {
        return new EnglishGrammar(readTagger(), readParser());
    }

    private static Tagger readTagger() {
        try (DataInputStream in = open("tagger.bin.gz")) {
            return Tagger.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the tagger's model cannot be read", e);
        }
    }

    private static Parser readParser() {
        try (DataInputStream in = open("parser.bin.gz")) {
            return Parser.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model cannot be read", e);
        }
    }

    private static DataInputStream open(String name) throws IOException {
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(resource(name), 1 << 16), 1 << 16));
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = EnglishGrammar.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return in;
    }

    /// The tagger, for those who need no trees.
    public Tagger tagger() {
        return tagger;
    }

    /// Tags and tree of a sentence. A sentence of more than 200 words is parsed in parts, cut at punctuation
    /// where there is some; the later parts' roots then hang from the first part's.
    public SentenceGrammar analyze(List<String> words) {
        if (words.isEmpty()) {
            return new SentenceGrammar(List.of(), List.of(), List.of());
        }
        WordForms forms = new WordForms(words);
        int[] tagNumbers = tagger.tag(forms);
        List<String> tags = new ArrayList<>(words.size());
        for (int tag : tagNumbers) {
            tags.add(tagger.tags().get(tag));
        }
        List<Integer> heads = new ArrayList<>(words.size());
        List<String> labels = new ArrayList<>(words.size());
        int firstRoot = -1;
        for (int start = 0; start < words.size(); ) {
            int end = partEnd(tags, start);
            boolean whole = start == 0 && end == words.size();
            WordForms part = whole ? forms : new WordForms(words.subList(start, end));
            ParserState state = parser.parse(part, Arrays.copyOfRange(tagNumbers, start, end));
            for (int i = 0; i < state.size; i++) {
                boolean root = state.heads[i] == state.size;
                if (root && firstRoot < 0) {
                    firstRoot = start + i;
                    heads.add(-1);
                    labels.add("root");
                } else {
                    heads.add(root ? firstRoot : start + state.heads[i]);
                    labels.add(root ? "parataxis" : parser.labels().get(state.labels[i]));
                }
            }
            start = end;
        }
        return new SentenceGrammar(tags, heads, labels);
    }

    private static int partEnd(List<String> tags, int start) {
        if (tags.size() - start <= LONGEST) {
            return tags.size();
        }
        for (int end = start + LONGEST; end > start + LONGEST / 2; end--) {
            String tag = tags.get(end - 1);
            if (tag.equals(",") || tag.equals(":") || tag.equals(".")) {
                return end;
            }
        }
        return start + LONGEST;
    }
}
