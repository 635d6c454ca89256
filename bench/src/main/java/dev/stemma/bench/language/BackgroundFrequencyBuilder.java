package dev.stemma.bench.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stemma.article.Article;
import dev.stemma.language.BackgroundFrequencies;
import dev.stemma.language.LanguageReader;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/// Counts in how many articles each lemma stands and writes the table of background frequencies.
///
/// Two passes: the first counts words as written, which tells the lemmas' rules what words there are; the second
/// counts lemmas. Rare words are left out, so the table holds nothing of a single article. Arguments: the file of
/// articles (JSON Lines, gzip, field `text`) and the file to write.
public final class BackgroundFrequencyBuilder {

    /// Lemmas of fewer articles are left out.
    private static final int FEWEST_ARTICLES = 3;

    private BackgroundFrequencyBuilder() {}

    /// Runs the two passes.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: BackgroundFrequencyBuilder articles.jsonl.gz table.bin");
        }
        Path articles = Path.of(arguments[0]);
        Counted written = count(
                articles,
                new LanguageReader(BackgroundFrequencies.of(1, new TreeMap<>())),
                token -> token.text().toLowerCase(Locale.ROOT));
        LanguageReader reader = new LanguageReader(BackgroundFrequencies.of(written.articles(), written.counts()));
        Counted lemmas = count(articles, reader, Token::lemma);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            BackgroundFrequencies.write(out, lemmas.articles(), lemmas.counts());
        }
        System.out.println(lemmas.articles() + " articles, " + lemmas.counts().size() + " lemmas, "
                + Files.size(Path.of(arguments[1])) + " bytes");
    }

    private static Counted count(Path file, LanguageReader reader, Function<Token, String> key) throws IOException {
        ObjectMapper json = new ObjectMapper();
        SortedMap<String, Integer> counts = new TreeMap<>();
        int articles = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode text = json.readTree(line).path("text");
                if (text.asText().isBlank()) {
                    continue;
                }
                articles++;
                for (String word : words(text.asText(), reader, key)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < FEWEST_ARTICLES);
        return new Counted(articles, counts);
    }

    private static Set<String> words(String text, LanguageReader reader, Function<Token, String> key) {
        Article article = new Article(
                "a",
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                text,
                List.of());
        Set<String> words = new TreeSet<>();
        for (Sentence sentence : reader.read(article).sentences()) {
            for (Token token : sentence.tokens()) {
                String word = key.apply(token);
                if (word.length() <= 40) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private record Counted(int articles, SortedMap<String, Integer> counts) {}
}
