package dev.stemma.bench.training;

import dev.stemma.annotate.name.learned.NameModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What the recogniser of names is trained on, pass by pass: the teacher's articles, most of them with other names in
/// the place of their own, small articles made from patterns, and the messages of WNUT17.
final class NameArticles {

    private static final double SWAPPED_ARTICLES = 0.6;
    private static final double SWAPPED_NAMES = 0.7;
    private static final double PATTERNS_PER_ARTICLE = 3.5;
    private static final String PATTERNS = "encyclopedia.txt";
    private static final String MORE_PATTERNS_FILE = "encyclopedia-for-types.txt";
    private static final int KNOWN_PEOPLE = 3;
    private static final int MORE_PATTERNS = 4000;
    private static final int BARE_NAMES = 20_000;

    private final List<PlainArticle> articles;
    private final List<PlainArticle> messages;
    private final NameData data;
    private final Random random = new Random(5);
    private final NameSwapper swapper;
    private final PatternArticles patterns;
    private final ListedNames listed;
    private final List<PlainArticle> definitions;

    /// @param lists the teacher's lists of names
    /// @param messages the training part of WNUT17, used where it is there
    /// @param forTypes whether types alone are to be learned: then surnames are mended before the places of all
    ///     articles are counted, and more patterns are filled
    NameArticles(List<SilverSentence> sentences, Path lists, Path messages, NameData data, boolean forTypes)
            throws IOException {
        List<PlainArticle> taught = data.articles(sentences);
        ListedNames listed = ListedNames.read(lists, peoples(taught), random);
        NameSupply supply = new NameSupply(listed, random);
        this.articles = new TeacherMender(listed.types(), forTypes).mend(taught);
        this.data = data;
        this.listed = listed;
        definitions = WordNet.read().instances();
        swapper = new NameSwapper(supply, random, SWAPPED_NAMES);
        patterns = new PatternArticles(
                supply, random, forTypes ? List.of(PATTERNS, MORE_PATTERNS_FILE) : List.of(PATTERNS));
        this.messages = Files.exists(messages) ? MessageNames.read(messages) : List.of();
    }

    /// The articles of one pass in an order of its own.
    List<PlainArticle> pass() {
        List<PlainArticle> pass = new ArrayList<>();
        for (PlainArticle article : articles) {
            pass.add(random.nextDouble() < SWAPPED_ARTICLES ? swapper.swap(article) : article);
        }
        for (int i = 0; i < PATTERNS_PER_ARTICLE * articles.size(); i++) {
            pass.add(patterns.next());
        }
        pass.addAll(messages);
        Collections.shuffle(pass, random);
        return pass;
    }

    /// The articles of one pass for learning types: those of the recogniser's passes, more patterns, definitions, and
    /// names with nothing around them.
    List<PlainArticle> typePass() {
        List<PlainArticle> pass = pass();
        for (int i = 0; i < MORE_PATTERNS; i++) {
            pass.add(patterns.next());
        }
        for (int i = 0; i < BARE_NAMES; i++) {
            pass.add(bare(listed.any()));
        }
        pass.addAll(definitions);
        Collections.shuffle(pass, random);
        return pass;
    }

    private static PlainArticle bare(SuppliedName name) {
        int[] marks = new int[name.words().size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = (i == 0 ? 1 : 2) + 2 * name.type().ordinal();
        }
        return new PlainArticle(List.of(name.words()), List.of(marks), true);
    }

    /// An article as the recogniser sees it.
    NamedArticle named(PlainArticle article) {
        return data.named(article);
    }

    /// Names of peoples of one word that the teacher found often enough, in the singular.
    private static List<String> peoples(List<PlainArticle> articles) {
        int people = 1 + 2 * NameModel.TYPES.indexOf("PEOPLE");
        Map<String, Integer> counts = new TreeMap<>();
        for (PlainArticle article : articles) {
            for (int s = 0; s < article.marks().size(); s++) {
                int[] marks = article.marks().get(s);
                for (int i = 0; i < marks.length; i++) {
                    String word = article.sentences().get(s).get(i);
                    boolean alone = marks[i] == people && (i + 1 == marks.length || marks[i + 1] != people + 1);
                    if (alone && Character.isUpperCase(word.charAt(0)) && !word.endsWith("s")) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        counts.values().removeIf(count -> count < KNOWN_PEOPLE);
        return List.copyOf(counts.keySet());
    }
}
