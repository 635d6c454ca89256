package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.learned.FeatureList;
import dev.stemma.language.learned.LinearModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gives whole names their types: a log-linear model over a name's words and over what stands around all its places in
/// the article. It sees more than the recogniser, which decides word by word and place by place.
public final class NameTyper {

    /// What counts once is multiplied with this, so that the mean over places can be taken in whole numbers.
    private static final int UNIT = 64;

    private static final int PLACES = 8;

    /// How much the recogniser's own type counts.
    private static final int TAGGER = 25 * UNIT;

    private static final int PERSON = NameModel.TYPES.indexOf("PERSON");
    private static final int PEOPLE = NameModel.TYPES.indexOf("PEOPLE");
    private static final int OTHER = NameModel.TYPES.indexOf("OTHER");

    private final LinearModel model;

    /// A typer by this model, whose classes are the types of [NameModel#TYPES].
    public NameTyper(LinearModel model) {
        this.model = model;
        if (model.classes() != NameModel.TYPES.size()) {
            throw new IllegalArgumentException("a model of " + model.classes() + " types");
        }
    }

    /// The number of places of a name that are looked at.
    public static int places(int all) {
        return Math.min(PLACES, all);
    }

    /// The names with types by all their places, in reading order.
    List<FoundName> type(ArticleWords article, List<FoundName> names) {
        List<FoundName> typed = new ArrayList<>();
        FeatureList list = new FeatureList();
        int[] scores = new int[model.classes()];
        NameParts parts = new NameParts(article);
        for (NameGroup group : NameGroup.of(article, names)) {
            int type = best(article, group, parts, list, scores);
            parts.add(group.names().getFirst(), type);
            for (FoundName name : group.names()) {
                typed.add(new FoundName(name.sentence(), name.from(), name.to(), NameModel.TYPES.get(type)));
            }
        }
        typed.sort(Comparator.comparingInt(FoundName::sentence).thenComparingInt(FoundName::from));
        return typed;
    }

    private int best(ArticleWords article, NameGroup group, NameParts parts, FeatureList list, int[] scores) {
        FoundName first = group.names().getFirst();
        NameWords words = article.sentences.get(first.sentence());
        TypeFeatures.name(list, words, first.from(), first.to(), parts, true);
        model.score(list, scores);
        int[] sums = new int[scores.length];
        for (int type = 0; type < sums.length; type++) {
            sums[type] = scores[type] * UNIT;
        }
        int places = places(group.names().size());
        int share = share(places);
        for (FoundName name : group.names().subList(0, places)) {
            TypeFeatures.context(list, article.sentences.get(name.sentence()), name.from(), name.to());
            model.score(list, scores);
            for (int type = 0; type < sums.length; type++) {
                sums[type] += scores[type] * share;
            }
        }
        int mentions = group.names().size();
        for (FoundName name : group.names()) {
            sums[NameModel.TYPES.indexOf(name.type())] += TAGGER / mentions;
        }
        boolean adjective = first.to() - first.from() == 1 && words.tags.get(first.from()) == PartOfSpeech.ADJECTIVE;
        boolean listed = words.isPeople(first.from(), first.to());
        boolean surname = (parts.ending(words.lower[first.from()]) & 1 << PERSON) != 0;
        if (adjective && listed && !surname) {
            return PEOPLE;
        }
        // A people's name is also its language's, which is not told apart.
        if (adjective || listed) {
            sums[PEOPLE] = Math.max(sums[PEOPLE], sums[OTHER]);
        }
        int best = 0;
        for (int type = 1; type < sums.length; type++) {
            if (sums[type] > sums[best]) {
                best = type;
            }
        }
        return best;
    }

    /// The weight of each of several places: together they count as the square root of their number.
    private static int share(int places) {
        return (int) Math.round(UNIT / StrictMath.sqrt(places));
    }

    static NameTyper read(DataInputStream in) throws IOException {
        return new NameTyper(LinearModel.read(in));
    }

    /// Writes the typer as [NameModel] reads it.
    public void write(DataOutputStream out) throws IOException {
        model.write(out);
    }
}
