package dev.stemma.bench.training;

import dev.stemma.annotate.name.learned.NameLists;
import dev.stemma.annotate.name.learned.NameTagger;
import dev.stemma.annotate.name.learned.NameTyper;
import dev.stemma.annotate.name.learned.WordClusters;
import dev.stemma.language.SentenceEncoder;
import dev.stemma.language.grammar.EnglishGrammar;
import dev.stemma.language.grammar.Parser;
import dev.stemma.language.grammar.Tagger;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Trains the models from what the teacher wrote, and says how well they agree with it on articles they did not see.
///
/// Arguments: the teacher's folder (`silver.tsv`, `lists.tsv`, `wnut17.conll`), the folder for the models, the number
/// of articles, and
/// the parts to train: `grammar`, `clusters`, `types`, `names`. A part that is not trained is read from the folder for
/// the
/// models. The same arguments and files give the same bytes.
public final class TrainModels {

    private final Path teacher;
    private final Path models;
    private final SilverCorpus corpus;

    private TrainModels(Path teacher, Path models, int articles) throws IOException {
        this.teacher = teacher;
        this.models = Files.createDirectories(models);
        corpus = SilverCorpus.read(teacher.resolve("silver.tsv"), articles);
    }

    /// Runs the training.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            System.err.println(
                    "usage: TrainModels TEACHER-FOLDER MODEL-FOLDER ARTICLES (grammar|clusters|types|names)...");
            System.exit(2);
        }
        TrainModels training =
                new TrainModels(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        Set<String> parts =
                Set.of(List.of(arguments).subList(3, arguments.length).toArray(String[]::new));
        if (parts.contains("grammar")) {
            training.grammar();
        }
        if (parts.contains("clusters")) {
            training.clusters();
        }
        if (parts.contains("types") || parts.contains("names")) {
            training.names(parts.contains("types"), parts.contains("names"));
        }
    }

    private void grammar() throws IOException {
        Tagger tagger = TaggerTraining.train(corpus.training(), 5, 700_000);
        write("tagger.bin.gz", tagger::write);
        say("tags as the teacher's: %.4f", TaggerTraining.agreement(tagger, corpus.heldOut()));
        Parser parser = ParserTraining.train(corpus.training(), tagger, 5, 1_600_000, 800_000);
        write("parser.bin.gz", parser::write);
        ParserTraining.Agreement agreement =
                ParserTraining.agreement(new EnglishGrammar(tagger, parser), corpus.heldOut());
        say("heads as the teacher's: %.4f, with labels %.4f", agreement.heads(), agreement.labels());
    }

    private void clusters() throws IOException {
        try (SentenceEncoder encoder = new SentenceEncoder()) {
            WordClusters clusters = WordClusterTraining.train(
                    corpus.training(), encoder, WordNet.read().senses());
            write("word-clusters.bin.gz", clusters::write);
        }
    }

    private void names(boolean types, boolean names) throws IOException {
        Tagger tagger = EnglishGrammar.english().tagger();
        WordClusters clusters;
        try (DataInputStream in = new DataInputStream(
                new GZIPInputStream(Files.newInputStream(models.resolve("word-clusters.bin.gz"))))) {
            clusters = WordClusters.read(in);
        }
        NameLists lists = NameListsBuilder.read(teacher.resolve("lists.tsv"), Optional.of(WordNet.read()));
        write("name-lists.bin.gz", lists::write);
        if (types) {
            NameData data = new NameData(tagger, clusters, lists);
            NameTyper typer = TypeTraining.train(articles(data, true), 3);
            write("types.bin.gz", typer::write);
        }
        if (names) {
            // It finds edges better with the teacher's own surnames, its own lists and fewer patterns.
            NameLists own = NameListsBuilder.read(teacher.resolve("lists.tsv"), Optional.empty());
            NameData data = new NameData(tagger, clusters, own);
            NameTagger tagged = NameTraining.train(articles(data, false), 4);
            write("names.bin.gz", tagged::write);
            List<NamedArticle> heldOut =
                    data.articles(corpus.heldOut()).stream().map(data::named).toList();
            say("names as the teacher's: F1 %.4f", NameTraining.agreement(tagged, heldOut));
        }
    }

    private NameArticles articles(NameData data, boolean forTypes) throws IOException {
        return new NameArticles(
                corpus.training(), teacher.resolve("lists.tsv"), teacher.resolve("wnut17.conll"), data, forTypes);
    }

    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private void write(String name, Writer writer) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(models.resolve(name)))))) {
            writer.write(out);
        }
        say("%s: %d bytes", name, Files.size(models.resolve(name)));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
