package dev.stemma.annotate.name.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets the edges of names that word-by-word marks put wrongly: what does not belong to a name, two names in one, and
/// names that the article has in full elsewhere.
final class NameEdges {

    private static final int LONGEST = 8;

    private final ArticleWords article;

    NameEdges(ArticleWords article) {
        this.article = article;
    }

    List<FoundName> set(List<FoundName> names) {
        NameTrimmer trimmer = new NameTrimmer(article);
        List<FoundName> cut = new ArrayList<>();
        for (FoundName name : names) {
            trimmer.trimmed(name).ifPresent(kept -> split(kept, cut));
        }
        List<FoundName> whole = new WholeBodies(article).set(new HeadlineNames(article).set(cut));
        return completed(new Nicknames(article).join(new QuotedTitles(article).add(whole)));
    }

    private NameWords words(FoundName name) {
        return article.sentences.get(name.sentence());
    }

    /// Two names with "and" between them, where each is known by itself or they are persons, places or peoples.
    private void split(FoundName name, List<FoundName> target) {
        NameWords words = words(name);
        boolean single = name.type().equals("PERSON")
                || name.type().equals("PLACE")
                || name.type().equals("PEOPLE");
        for (int link = name.from() + 1; link + 1 < name.to(); link++) {
            String word = words.words.get(link);
            if (!word.equals("and") && !word.equals("or")) {
                continue;
            }
            int next = link + 1;
            while (next + 1 < name.to() && NameTrimmer.isLink(words.words.get(next))) {
                next++;
            }
            boolean known = words.kinds(name.from(), name.to()) != 0;
            boolean both = words.kinds(name.from(), link) != 0 && words.kinds(next, name.to()) != 0;
            if (!known && (single || both) && words.begins(next)) {
                target.add(new FoundName(name.sentence(), name.from(), link, name.type()));
                split(new FoundName(name.sentence(), next, name.to(), name.type()), target);
                return;
            }
        }
        target.add(name);
    }

    /// Names that were found in full at one place of the article, put where only a part of them was found.
    private List<FoundName> completed(List<FoundName> names) {
        Map<String, String> known = new HashMap<>();
        for (FoundName name : names) {
            if (name.to() - name.from() > 1) {
                known.putIfAbsent(words(name).text(name.from(), name.to()), name.type());
            }
        }
        List<FoundName> result = new ArrayList<>();
        for (FoundName name : names) {
            FoundName whole = whole(name, known);
            boolean inside = !result.isEmpty()
                    && result.getLast().sentence() == whole.sentence()
                    && whole.from() < result.getLast().to();
            if (!inside) {
                result.add(whole);
            }
        }
        return result;
    }

    /// The longest known name that a found part begins or lies in.
    private FoundName whole(FoundName name, Map<String, String> known) {
        NameWords words = words(name);
        int length = name.to() - name.from();
        for (int size = Math.min(LONGEST, words.size); size > length; size--) {
            for (int from = name.from(); from >= Math.max(0, name.to() - size); from--) {
                int to = from + size;
                if (to <= words.size && to >= name.to() && words.begins(from)) {
                    String text = words.text(from, to);
                    if (known.containsKey(text)) {
                        return new FoundName(name.sentence(), from, to, known.getOrDefault(text, name.type()));
                    }
                }
            }
        }
        return name;
    }
}
