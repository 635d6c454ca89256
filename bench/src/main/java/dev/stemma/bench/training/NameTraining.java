package dev.stemma.bench.training;

import dev.stemma.annotate.name.learned.ArticleWords;
import dev.stemma.annotate.name.learned.NameFeatures;
import dev.stemma.annotate.name.learned.NameTagger;
import dev.stemma.language.learned.FeatureList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Trains the recogniser of names: a structured perceptron with averaged weights (Collins 2002).
final class NameTraining {

    private static final int MARKS = NameTagger.MARKS;

    private static final int MINIMUM_UPDATES = 4;
    private static final double DROPPED = 0.15;
    private static final int KEPT_WEIGHTS = 600_000;

    private final AveragedPerceptron learner = new AveragedPerceptron(MARKS, MINIMUM_UPDATES);
    private final Random random = new Random(7);
    private final FeatureList list = new FeatureList();
    private FeatureList[] features = new FeatureList[0];

    static NameTagger train(NameArticles source, int passes) {
        NameTraining training = new NameTraining();
        for (int pass = 0; pass < passes; pass++) {
            long wrong = 0;
            long total = 0;
            for (PlainArticle plain : source.pass()) {
                NamedArticle article = source.named(plain);
                for (int s = 0; s < article.marks().size(); s++) {
                    wrong += training.learn(article.words(), s, article.marks().get(s));
                    total += article.marks().get(s).length;
                }
            }
            System.out.println(String.format(
                    Locale.ROOT, "names, pass %d: %.5f of %d words", pass + 1, 1.0 - (double) wrong / total, total));
        }
        return new NameTagger(training.learner.compact(KEPT_WEIGHTS));
    }

    /// Exact F1 of names and types against the teacher's.
    static double agreement(NameTagger tagger, List<NamedArticle> articles) {
        long both = 0;
        long all = 0;
        for (NamedArticle article : articles) {
            for (int s = 0; s < article.marks().size(); s++) {
                Set<List<Integer>> truth = names(article.marks().get(s));
                Set<List<Integer>> found = names(tagger.marks(article.words(), s));
                all += truth.size() + found.size();
                truth.retainAll(found);
                both += truth.size();
            }
        }
        return 2.0 * both / all;
    }

    private static Set<List<Integer>> names(int[] marks) {
        Set<List<Integer>> names = new HashSet<>();
        for (int from = 0; from < marks.length; from++) {
            if (marks[from] % 2 == 1) {
                int to = from + 1;
                while (to < marks.length && marks[to] == marks[from] + 1) {
                    to++;
                }
                names.add(List.of(from, to, marks[from]));
            }
        }
        return names;
    }

    private int learn(ArticleWords article, int sentence, int[] truth) {
        int size = truth.length;
        if (features.length < size) {
            features = new FeatureList[size];
            for (int i = 0; i < size; i++) {
                features[i] = new FeatureList();
            }
        }
        float[][] emissions = new float[size][MARKS];
        for (int i = 0; i < size; i++) {
            NameFeatures.fill(features[i], article, sentence, i);
            features[i].thin(random, DROPPED);
            learner.score(features[i], emissions[i]);
        }
        float[][] transitions = new float[MARKS][MARKS];
        for (int before = 0; before < MARKS; before++) {
            NameTagger.fillTransition(list, before);
            learner.score(list, transitions[before]);
        }
        NameTagger.forbid(article.sentences().get(sentence), emissions);
        int[] found = NameTagger.best(emissions, transitions);
        int wrong = 0;
        for (int i = 0; i < size; i++) {
            int before = i == 0 ? NameTagger.OUTSIDE : truth[i - 1];
            int beforeFound = i == 0 ? NameTagger.OUTSIDE : found[i - 1];
            if (truth[i] != found[i]) {
                wrong++;
                learner.update(features[i], truth[i], found[i]);
            }
            if (truth[i] != found[i] || before != beforeFound) {
                NameTagger.fillTransition(list, before);
                learner.add(list, truth[i], 1);
                NameTagger.fillTransition(list, beforeFound);
                learner.add(list, found[i], -1);
            }
        }
        learner.tick();
        return wrong;
    }
}
