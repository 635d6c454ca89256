package dev.stemma.annotate.name.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts together the names of bodies that were cut at their "of" or "for": "Growers' Association" before "of Norway",
/// "Department of Soils" before "and Waters".
final class WholeBodies {

    /// Kinds of body whose names go on with "of" or "for".
    private static final Set<String> OPEN = Set.of(("academy administration agency alliance army assembly association"
                    + " authority bank board bureau cabinet center centre chamber church college commission"
                    + " committee confederation conference congress council court department directorate faculty"
                    + " federation foundation front fund guild house institute institution ministry"
                    + " movement museum network observatory office organisation organization parliament party"
                    + " program programme school secretariat senate society synod university")
            .split(" "));

    /// Kinds of body that are often named by two fields.
    private static final Set<String> OF_FIELDS = Set.of(("academy agency association board bureau center centre college"
                    + " commission committee council department faculty federation foundation institute institution"
                    + " ministry office school secretariat society")
            .split(" "));

    private static final int LONGEST = 12;
    private static final int USUALLY_CAPITAL = 3;

    private final ArticleWords article;

    WholeBodies(ArticleWords article) {
        this.article = article;
    }

    /// The names with bodies whole; names that have become a part of one are left out.
    List<FoundName> set(List<FoundName> names) {
        List<FoundName> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            FoundName name = names.get(i);
            boolean inside = !result.isEmpty() && result.getLast().overlaps(name);
            if (!inside) {
                result.add(whole(name, names));
            }
        }
        return result;
    }

    private FoundName whole(FoundName name, List<FoundName> names) {
        NameWords words = article.sentences.get(name.sentence());
        int end = name.to();
        if (!name.type().equals("PERSON") && OPEN.contains(words.small(end - 1))) {
            end = joined(name, words, names);
        }
        int field = field(words, name.from(), end);
        if (field > 0) {
            end = second(words, field, end);
        }
        return end == name.to() ? name : new FoundName(name.sentence(), name.from(), end, "ORGANIZATION");
    }

    /// Where "of" or "for" and what follows it end; the name's own end where nothing that could be a part follows.
    private static int joined(FoundName name, NameWords words, List<FoundName> names) {
        int next = name.to();
        if (next >= words.size || !isLink(words.words.get(next))) {
            return name.to();
        }
        next++;
        if (next < words.size && words.words.get(next).equals("the")) {
            next++;
        }
        int end = next;
        while (end < words.size && end < name.from() + LONGEST && words.capital[end]) {
            end++;
        }
        for (FoundName other : names) {
            if (other.sentence() == name.sentence() && other.from() < end && next < other.to()) {
                if (other.type().equals("PERSON") || other.from() < next) {
                    return name.to();
                }
                if (other.from() == next) {
                    end = Math.max(end, other.to());
                }
            }
        }
        return end == next ? name.to() : end;
    }

    /// The place of the first field of "Department of Soils"; 0 where the name has none.
    private static int field(NameWords words, int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            if (isLink(words.words.get(i)) && OF_FIELDS.contains(words.small(i - 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Where ", Woods and Waters" ends: words that are names by their capital only.
    private static int second(NameWords words, int field, int end) {
        int at = end;
        while (at + 1 < words.size && words.words.get(at).equals(",") && isField(words, at + 1)) {
            at += 2;
        }
        boolean more = at + 1 < words.size
                && (words.words.get(at).equals("and") || words.words.get(at).equals("&"))
                && isField(words, end - 1)
                && end - 1 >= field
                && isField(words, at + 1);
        if (!more) {
            return end;
        }
        at += 2;
        while (at < words.size && isField(words, at)) {
            at++;
        }
        return at;
    }

    private static boolean isField(NameWords words, int i) {
        return words.capital[i]
                && words.casing[i] != USUALLY_CAPITAL
                && words.words.get(i).length() > 2;
    }

    private static boolean isLink(String word) {
        return word.equals("of") || word.equals("for");
    }
}
