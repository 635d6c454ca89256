package dev.stemma.annotate.quantity;

import dev.stemma.annotate.quantity.AboutFinder.About;
import dev.stemma.article.Article;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Relation;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds by grammar what a quantity measures: the noun it stands with ("a 212-kilometre canal", "an average flow of
/// 11 billion cubic metres"), what it is a property of ("the wall is 168 metres high"), what changed by it ("flows fell
/// by 38 percent"), or what was done with it ("borrowed $6 billion").
///
/// Cost: the way from the quantity to the root of its sentence.
final class Governor {

    private static final int LONGEST_WAY = 6;
    private static final int LONGEST_PHRASE = 8;

    /// Verbs that say nothing of their own.
    private static final Set<String> EMPTY_VERBS = WordList.of("""
            be have do say tell make get become remain stay go come
            """);

    private static final Set<String> NO_NOUNS = WordList.of("""
            it they them this that these those he she him her we you i one which who what there some
            percent cent percentage million billion thousand trillion dollar dollars euro euros
            year years month months week weeks day days hour hours time times minute minutes night
            """);

    private static final Set<String> DIMENSIONS =
            Set.of("long", "wide", "high", "tall", "deep", "thick", "old", "across");

    private static final Set<String> DIRECTIONS = WordList.of("""
            from north south east west northeast northwest southeast southwest north-east north-west south-east
            south-west northern off below above upstream downstream away inland offshore outside before beyond down
            """);

    private final Article article;
    private final List<Token> tokens;

    Governor(Article article, Sentence sentence) {
        this.article = article;
        this.tokens = sentence.tokens();
    }

    /// What governs the quantity at tokens `[first, last]`.
    Optional<About> of(int first, int last) {
        int top = -1;
        for (int i = first; i <= last; i++) {
            int head = tokens.get(i).head();
            boolean leaves = head < first || head > last;
            boolean hedge = tokens.get(i).partOfSpeech() == PartOfSpeech.ADVERB
                    || tokens.get(i).relation() == Relation.PUNCTUATION;
            if (leaves && head >= 0 && (!hedge || top < 0)) {
                top = i;
            }
        }
        int start = top;
        Optional<About> beside = dimension(first, last);
        return start < 0 || beside.isPresent() ? beside : climb(start, first, last, 0);
    }

    /// "six miles north-west of Port Lorne", "eight kilometres from the pier": where a distance is measured from.
    Optional<About> distance(int next) {
        int i = next;
        if (i >= tokens.size() || !DIRECTIONS.contains(lower(i))) {
            return Optional.empty();
        }
        while (i < tokens.size()
                && (DIRECTIONS.contains(lower(i))
                        || tokens.get(i).partOfSpeech() == PartOfSpeech.PREPOSITION
                        || lower(i).equals("to")
                        || tokens.get(i).partOfSpeech() == PartOfSpeech.DETERMINER)) {
            i++;
        }
        int end = i;
        while (end < tokens.size() && end - i < LONGEST_PHRASE && isNominal(end)) {
            end++;
        }
        return end == i ? Optional.empty() : Optional.of(about(next, end));
    }

    private Optional<About> climb(int at, int first, int last, int steps) {
        Token token = tokens.get(at);
        int head = token.head();
        if (head < 0 || steps > LONGEST_WAY) {
            return Optional.empty();
        }
        boolean inside = head >= first && head <= last;
        PartOfSpeech above = tokens.get(head).partOfSpeech();
        return switch (token.relation()) {
            case OBJECT -> verb(head, first, last);
            case ATTRIBUTE -> above.isVerb() ? subject(head, first, last) : climb(head, first, last, steps + 1);
            case APPOSITION -> noun(head, first, last);
            case PREPOSITION_OBJECT -> throughPreposition(head, first, last, steps);
            case SUBJECT, PASSIVE_SUBJECT, POSSESSOR -> Optional.empty();
            case CONJUNCT -> climb(head, first, last, steps + 1);
            default -> {
                if (inside || above == PartOfSpeech.NUMBER || above == PartOfSpeech.SYMBOL) {
                    yield climb(head, first, last, steps + 1);
                }
                if (above.isNoun()) {
                    yield noun(head, first, last).or(() -> climb(head, first, last, steps + 1));
                }
                yield above.isVerb() ? verb(head, first, last) : climb(head, first, last, steps + 1);
            }
        };
    }

    /// "a flow of 11 metres", "fell by 38 percent", "put the cost at 5 million".
    private Optional<About> throughPreposition(int preposition, int first, int last, int steps) {
        int above = tokens.get(preposition).head();
        if (above < 0) {
            return Optional.empty();
        }
        PartOfSpeech part = tokens.get(above).partOfSpeech();
        if (part.isNoun()) {
            return noun(above, first, last).or(() -> climb(above, first, last, steps + 1));
        }
        if (part.isVerb()) {
            Optional<About> object = child(above, Relation.OBJECT)
                    .filter(index -> index < first)
                    .flatMap(index -> noun(index, first, last));
            return object.map(about -> with(about, above)).or(() -> acting(above, first, last));
        }
        return climb(preposition, first, last, steps + 1);
    }

    /// "cost $6 billion", "borrowed $6 billion for a dam", "fell 38 percent".
    private Optional<About> verb(int verb, int first, int last) {
        return purpose(last)
                .or(() -> child(verb, Relation.OBJECT)
                        .filter(index -> index > verb && index < first)
                        .flatMap(index -> noun(index, first, last)))
                .or(() -> acting(verb, first, last));
    }

    /// "the canal, 130 miles long,", "fares worth $5 million": what stands before.
    private Optional<About> dimension(int first, int last) {
        if (first > 1 && lower(first - 1).equals("worth")) {
            return noun(first - 2, first, last);
        }
        boolean beside = first > 1
                && tokens.get(first - 1).text().equals(",")
                && last + 1 < tokens.size()
                && DIMENSIONS.contains(lower(last + 1));
        return beside ? noun(first - 2, first, last) : Optional.empty();
    }

    /// "life jackets for 320 people": what is there for those who are counted.
    Optional<About> provision(int first) {
        if (first < 2 || !lower(first - 1).equals("for")) {
            return Optional.empty();
        }
        return tokens.get(first - 2).partOfSpeech() == PartOfSpeech.NOUN_PLURAL
                ? noun(first - 2, first - 1, first - 1)
                : Optional.empty();
    }

    /// The noun that the preposition at a token leads to: "of the islands' 23,000 residents".
    Optional<About> objectOf(int preposition) {
        for (int i = preposition + 1; i < tokens.size() && i - preposition < LONGEST_PHRASE; i++) {
            if (tokens.get(i).head() == preposition && tokens.get(i).relation() == Relation.PREPOSITION_OBJECT) {
                return noun(i, preposition, preposition);
            }
        }
        return Optional.empty();
    }

    /// The subject with its verb; the verb alone where the subject says nothing of the amount.
    private Optional<About> acting(int verb, int first, int last) {
        boolean empty = EMPTY_VERBS.contains(tokens.get(verb).lemma());
        Optional<About> subject = subjectOf(verb).flatMap(index -> noun(index, first, last));
        if (subject.isPresent()) {
            return empty ? subject : subject.map(about -> with(about, verb));
        }
        return empty || (verb >= first && verb <= last) ? Optional.empty() : Optional.of(about(verb, verb + 1));
    }

    private Optional<About> subject(int verb, int first, int last) {
        return subjectOf(verb).flatMap(index -> noun(index, first, last));
    }

    /// "$1.8 billion for a canal", "€6 million on a refit".
    Optional<About> purpose(int last) {
        int next = last + 1;
        if (next + 1 >= tokens.size()
                || !(lower(next).equals("for") || lower(next).equals("on"))) {
            return Optional.empty();
        }
        return objectOf(next).or(() -> {
            int noun = next + 1;
            while (noun < tokens.size() && tokens.get(noun).partOfSpeech() == PartOfSpeech.DETERMINER) {
                noun++;
            }
            while (noun + 1 < tokens.size() && isNominal(noun) && isNominal(noun + 1)) {
                noun++;
            }
            return noun < tokens.size() ? noun(noun, next, next) : Optional.empty();
        });
    }

    private Optional<Integer> subjectOf(int verb) {
        int at = verb;
        for (int steps = 0; steps < LONGEST_WAY && at >= 0; steps++) {
            Optional<Integer> own = child(at, Relation.SUBJECT);
            if (own.isEmpty()) {
                own = child(at, Relation.PASSIVE_SUBJECT);
            }
            if (own.isPresent()) {
                boolean relative = lower(own.get()).equals("which")
                        || lower(own.get()).equals("that")
                        || lower(own.get()).equals("who");
                return relative && tokens.get(at).relation() == Relation.RELATIVE_CLAUSE
                        ? Optional.of(tokens.get(at).head())
                        : own;
            }
            int head = tokens.get(at).head();
            switch (tokens.get(at).relation()) {
                case CONJUNCT, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE -> at = head;
                case RELATIVE_CLAUSE -> {
                    return Optional.of(head);
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> child(int head, Relation relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head && tokens.get(i).relation() == relation) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The noun with what stands before it and its "of", without the quantity itself.
    private Optional<About> noun(int noun, int first, int last) {
        if (noun < 0
                || (noun >= first && noun <= last)
                || NO_NOUNS.contains(lower(noun))
                || UnitTable.isUnit(lower(noun))
                || !isNominal(noun)) {
            return Optional.empty();
        }
        int from = noun;
        while (from > 0
                && noun - from < LONGEST_PHRASE
                && isBeforeNoun(from - 1)
                && (from - 1 < first || from - 1 > last)) {
            from--;
        }
        int to = noun + 1;
        if (to + 1 < tokens.size() && lower(to).equals("of") && (last < to || first > to)) {
            int end = to + 1;
            while (end < tokens.size()
                    && end - from < LONGEST_PHRASE
                    && (end < first || end > last)
                    && (isNominal(end) || tokens.get(end).partOfSpeech() == PartOfSpeech.DETERMINER)) {
                end++;
            }
            boolean whole = end > to + 1
                    && tokens.get(end - 1).partOfSpeech() != PartOfSpeech.DETERMINER
                    && !(end >= first && end <= last);
            to = whole ? end : to;
        }
        while (from < noun && tokens.get(from).partOfSpeech() == PartOfSpeech.DETERMINER) {
            from++;
        }
        return Optional.of(about(from, to));
    }

    private boolean isBeforeNoun(int i) {
        PartOfSpeech part = tokens.get(i).partOfSpeech();
        return isNominal(i) || part == PartOfSpeech.POSSESSIVE_ENDING;
    }

    private boolean isNominal(int i) {
        PartOfSpeech part = tokens.get(i).partOfSpeech();
        return (part.isNoun() || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.UNKNOWN)
                && Character.isLetter(tokens.get(i).text().codePointAt(0));
    }

    private About with(About about, int verb) {
        return new About(about.text() + " " + lower(verb), Optional.empty());
    }

    private About about(int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new About(
                article.text().substring(start, end).replaceAll("\\s+", " "), Optional.of(article.passage(start, end)));
    }

    private String lower(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
