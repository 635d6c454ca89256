package dev.stemma.bench.training;

import dev.stemma.annotate.name.learned.ArticleWords;
import dev.stemma.annotate.name.learned.FoundName;
import dev.stemma.annotate.name.learned.NameGroup;
import dev.stemma.annotate.name.learned.NameModel;
import dev.stemma.annotate.name.learned.NameParts;
import dev.stemma.annotate.name.learned.NameTyper;
import dev.stemma.annotate.name.learned.NameWords;
import dev.stemma.annotate.name.learned.TypeFeatures;
import dev.stemma.language.learned.FeatureList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Trains what gives whole names their types. In half of the examples the lists of names and the name as a whole are
/// hidden, so that what stands around it gets its weight.
final class TypeTraining {

    private static final int KEPT_WEIGHTS = 500_000;
    private static final int FEWEST = 4;
    private static final double SHOWN = 0.8;
    private static final double SHOWN_IF_TAKEN_FROM_LISTS = 0.6;
    private static final double NO_CONTEXT = 0.1;
    private static final double DROPPED = 0.3;

    private final int types = NameModel.TYPES.size();
    private final LogisticLearner learner = new LogisticLearner(types);
    private final Random random = new Random(26);
    private final FeatureList name = new FeatureList();
    private final FeatureList[] contexts = new FeatureList[16];
    private long right;
    private long total;

    private TypeTraining() {
        Arrays.setAll(contexts, i -> new FeatureList());
    }

    static NameTyper train(NameArticles source, int passes) {
        TypeTraining training = new TypeTraining();
        for (int pass = 0; pass < passes; pass++) {
            training.right = 0;
            training.total = 0;
            for (PlainArticle plain : source.typePass()) {
                training.learn(source.named(plain));
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "types, pass %d: %.4f of %d names",
                    pass + 1,
                    (double) training.right / training.total,
                    training.total));
        }
        return new NameTyper(training.learner.compact(KEPT_WEIGHTS, FEWEST));
    }

    private void learn(NamedArticle article) {
        ArticleWords words = article.words();
        NameParts parts = new NameParts(words);
        for (NameGroup group : NameGroup.of(words, names(article.marks()))) {
            int type = majority(group);
            learn(words, group, parts, type, article.listed());
            parts.add(group.names().getFirst(), type);
        }
    }

    private void learn(ArticleWords article, NameGroup group, NameParts parts, int type, boolean listed) {
        boolean shown = random.nextDouble() < (listed ? SHOWN_IF_TAKEN_FROM_LISTS : SHOWN);
        float[] scores = new float[types];
        FoundName first = group.names().getFirst();
        NameWords words = article.sentences().get(first.sentence());
        TypeFeatures.name(name, words, first.from(), first.to(), parts, shown);
        int places = random.nextDouble() < NO_CONTEXT
                ? 0
                : NameTyper.places(group.names().size());
        float share = places == 0 ? 0 : (float) (1 / StrictMath.sqrt(places));
        name.thin(random, DROPPED);
        learner.score(name, 1, scores);
        for (int i = 0; i < places; i++) {
            FoundName place = group.names().get(i);
            TypeFeatures.context(contexts[i], article.sentences().get(place.sentence()), place.from(), place.to());
            contexts[i].thin(random, DROPPED);
            learner.score(contexts[i], share, scores);
        }
        total++;
        right += best(scores) == type ? 1 : 0;
        LogisticLearner.gradient(scores, type);
        learner.step(name, 1, scores);
        for (int i = 0; i < places; i++) {
            learner.step(contexts[i], share, scores);
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }

    private static int majority(NameGroup group) {
        int[] votes = new int[NameModel.TYPES.size()];
        for (FoundName place : group.names()) {
            votes[NameModel.TYPES.indexOf(place.type())]++;
        }
        int best = 0;
        for (int k = 1; k < votes.length; k++) {
            best = votes[k] > votes[best] ? k : best;
        }
        return best;
    }

    private static List<FoundName> names(List<int[]> marks) {
        List<FoundName> names = new ArrayList<>();
        for (int s = 0; s < marks.size(); s++) {
            int[] of = marks.get(s);
            for (int from = 0; from < of.length; from++) {
                if (of[from] % 2 == 1) {
                    int to = from + 1;
                    while (to < of.length && of[to] == of[from] + 1) {
                        to++;
                    }
                    names.add(new FoundName(s, from, to, NameModel.TYPES.get(of[from] / 2)));
                }
            }
        }
        return names;
    }
}
