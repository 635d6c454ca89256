package dev.stemma.bench.names;

import dev.stemma.annotate.name.learned.FoundName;
import dev.stemma.annotate.name.learned.NameModel;
import dev.stemma.bench.Figure;
import dev.stemma.bench.Scorer;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.PennTags;
import dev.stemma.language.Relation;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.grammar.EnglishGrammar;
import dev.stemma.language.grammar.SentenceGrammar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Names on wikigold (Balasuriya et al. 2009) and the test part of WNUT17 (Derczynski et al. 2017): entity F1 as in
/// CoNLL 2003, where a name counts with exactly its words and its type. The words are the data sets' own.
public final class NamesScorer implements Scorer {

    /// How many words of the sentence are shown before and behind a name.
    private static final int AROUND = 6;

    private final EnglishGrammar grammar = EnglishGrammar.english();
    private final NameModel model = NameModel.english();

    private record Span(int document, int sentence, int from, int to, String type) implements Comparable<Span> {

        Span untyped() {
            return new Span(document, sentence, from, to, "");
        }

        @Override
        public int compareTo(Span other) {
            return toString().compareTo(other.toString());
        }
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String dataSet() {
        return "names";
    }

    @Override
    public List<Figure> score(Path data) {
        List<List<MarkedSentence>> wikigold =
                MarkedSentence.read(data.resolve("wikigold/CONLL-format/data/wikigold.conll.txt"));
        Set<Span> truth = truth(wikigold);
        Set<Span> found = found(wikigold);
        List<List<MarkedSentence>> tweets = MarkedSentence.read(data.resolve("wnut17/emerging.test.annotated"));
        return List.of(
                Figure.of("names.wikigold-f1", dataSet(), "entity F1", f1(truth, found))
                        .against("NLP4J 1.1.3", 0.711),
                Figure.of(
                                "names.wikigold-untyped-f1",
                                dataSet(),
                                "entity F1 without types",
                                f1(untyped(truth), untyped(found)))
                        .against("NLP4J 1.1.3", 0.852),
                Figure.of(
                        "names.wnut17-untyped-f1",
                        dataSet(),
                        "entity F1 without types",
                        f1(untyped(truth(tweets)), untyped(found(tweets)))));
    }

    @Override
    public List<String> explain(Path data) {
        List<List<MarkedSentence>> wikigold =
                MarkedSentence.read(data.resolve("wikigold/CONLL-format/data/wikigold.conll.txt"));
        Set<Span> truth = truth(wikigold);
        Set<Span> found = found(wikigold);
        List<String> lines = new ArrayList<>();
        Set<Span> all = new TreeSet<>(truth);
        all.addAll(found);
        for (Span span : all) {
            if (truth.contains(span) != found.contains(span)) {
                boolean missed = truth.contains(span);
                String other = (missed ? found : truth)
                        .stream()
                                .filter(s -> s.untyped().equals(span.untyped()))
                                .map(Span::type)
                                .findFirst()
                                .orElse("none");
                lines.add((missed ? "missed " : "stray ") + span.type() + ", " + (missed ? "read as " : "marked as ")
                        + other + ": " + around(wikigold, span));
            }
        }
        lines.sort(String::compareTo);
        return lines;
    }

    /// A name in its sentence.
    private static String around(List<List<MarkedSentence>> documents, Span span) {
        List<String> words = documents.get(span.document()).get(span.sentence()).words();
        int from = Math.max(0, span.from() - AROUND);
        int to = Math.min(words.size(), span.to() + AROUND);
        return String.join(" ", words.subList(from, span.from())) + " [["
                + String.join(" ", words.subList(span.from(), span.to())) + "]] "
                + String.join(" ", words.subList(span.to(), to));
    }

    private static double f1(Set<Span> truth, Set<Span> found) {
        Set<Span> both = new TreeSet<>(truth);
        both.retainAll(found);
        return truth.isEmpty() && found.isEmpty() ? 0 : 2.0 * both.size() / (truth.size() + found.size());
    }

    private static Set<Span> untyped(Set<Span> spans) {
        Set<Span> result = new TreeSet<>();
        spans.forEach(span -> result.add(span.untyped()));
        return result;
    }

    private static Set<Span> truth(List<List<MarkedSentence>> documents) {
        Set<Span> spans = new TreeSet<>();
        for (int d = 0; d < documents.size(); d++) {
            for (int s = 0; s < documents.get(d).size(); s++) {
                spans(d, s, documents.get(d).get(s).marks(), spans);
            }
        }
        return spans;
    }

    private Set<Span> found(List<List<MarkedSentence>> documents) {
        Set<Span> spans = new TreeSet<>();
        for (int d = 0; d < documents.size(); d++) {
            List<List<String>> marks = new ArrayList<>();
            List<Sentence> sentences = new ArrayList<>();
            for (MarkedSentence sentence : documents.get(d)) {
                sentences.add(sentence(sentences.size(), sentence.words()));
                marks.add(new ArrayList<>(
                        java.util.Collections.nCopies(sentence.words().size(), "O")));
            }
            for (FoundName name : model.find(sentences)) {
                for (int i = name.from(); i < name.to(); i++) {
                    marks.get(name.sentence()).set(i, "I-" + conll(name.type()));
                }
            }
            for (int s = 0; s < marks.size(); s++) {
                spans(d, s, marks.get(s), spans);
            }
        }
        return spans;
    }

    private Sentence sentence(int index, List<String> words) {
        SentenceGrammar analysis = grammar.analyze(words);
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = start + words.get(i).length();
            PartOfSpeech tag = PennTags.partOfSpeech(analysis.tags().get(i));
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            tokens.add(new Token(start, end, words.get(i), lower, tag, -1, Relation.UNKNOWN));
            start = end + 1;
        }
        return new Sentence(index, 0, 0, start, tokens);
    }

    /// Names from marks; as wikigold marks only the inside, names of one type that touch are one.
    private static void spans(int document, int sentence, List<String> marks, Set<Span> spans) {
        for (int from = 0; from < marks.size(); from++) {
            if (!marks.get(from).equals("O")) {
                String type = marks.get(from).substring(2);
                int to = from + 1;
                while (to < marks.size() && marks.get(to).equals("I-" + type)) {
                    to++;
                }
                spans.add(new Span(document, sentence, from, to, type));
                from = to - 1;
            }
        }
    }

    private static String conll(String type) {
        return switch (type) {
            case "PERSON" -> "PER";
            case "ORGANIZATION" -> "ORG";
            case "PLACE" -> "LOC";
            default -> "MISC";
        };
    }
}
