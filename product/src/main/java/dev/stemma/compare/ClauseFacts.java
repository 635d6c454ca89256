package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups clauses that state one thing in sentences that are otherwise about different things.
///
/// "The economy has become increasingly dependent on China amid sanctions" and "the war leaves the Kremlin increasingly
/// dependent on China" share a statement that neither whole sentences nor their vectors show. It is held by words that
/// stand close together in both: at least two that say something, one of them no name, rare enough together. A clause
/// joins a group when it is so related to at least half of it and contradicts none of it.
final class ClauseFacts {

    /// Words further apart than this are not said of each other.
    private static final int WINDOW = 5;

    /// Least information of a word that helps to hold a statement, in bits.
    private static final double TELLING_BITS = 2.8;

    /// Least information of the words that stand close together in both clauses, in bits.
    private static final double HELD_BITS = 12.5;

    /// The same, where they are most of what the shorter clause says.
    private static final double HELD_SHORT_BITS = 9.5;

    /// So many of the same words in a row need none that says something of the others: "yet another blow to trade".
    private static final int SAME_RUN = 4;

    private static final double SHORT_SHARE = 0.5;
    private static final double LEAST_SHARE = 0.28;

    /// A pair of words in more clauses than this proposes nothing.
    private static final int LONGEST_POSTING = 60;

    private static final int TIMES_OF_TOPIC = 3;

    private static final int MOST_PAIRS = 60;

    /// A clause is held against so many clauses of a group.
    private static final int SAMPLE = 12;

    /// A clause with the words that stand close together in it.
    ///
    /// @param pairs two lemmas each, in alphabetical order, joined by a space
    /// @param bits information of all its words
    /// @param predicates its words that say something of something: verbs, adverbs, adjectives that no noun follows
    record Clause(
            Statement statement,
            Passage passage,
            List<Token> tokens,
            Set<String> pairs,
            Set<String> predicates,
            double bits,
            boolean negated) {}

    private final StoryText text;
    private final Likeness likeness;
    private final Set<String> nameWords = new HashSet<>();

    /// Pairs that an article has again and again: a term of the story ("grand jury"), which counts as one word.
    private final Set<String> topics = new HashSet<>();

    ClauseFacts(StoryText text, Likeness likeness) {
        this.text = text;
        this.likeness = likeness;
        for (var name : text.names()) {
            for (String form : name.forms()) {
                for (String word : form.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                    nameWords.add(word);
                }
            }
        }
        for (int article = 0; article < text.articles().size(); article++) {
            Map<String, Integer> times = new HashMap<>();
            for (Statement statement : text.statementsOf(article)) {
                pairs(statement, statement.tokens()).forEach(pair -> times.merge(pair, 1, Integer::sum));
            }
            times.forEach((pair, count) -> {
                if (count >= TIMES_OF_TOPIC) {
                    topics.add(pair);
                }
            });
        }
    }

    /// Groups over at least two articles, in order of their first clause.
    List<List<Clause>> group() {
        Map<String, List<Integer>> postings = new HashMap<>();
        List<List<Clause>> groups = new ArrayList<>();
        List<Integer> groupOf = new ArrayList<>();
        for (Statement statement : text.statements()) {
            for (Clause clause : clauses(statement)) {
                int number = groupOf.size();
                Set<Integer> near = new TreeSet<>();
                for (String pair : clause.pairs()) {
                    List<Integer> posting = postings.computeIfAbsent(pair, k -> new ArrayList<>());
                    posting.forEach(other -> near.add(groupOf.get(other)));
                    if (posting.size() < LONGEST_POSTING) {
                        posting.add(number);
                    }
                }
                int joined = near.stream()
                        .filter(group -> fits(clause, groups.get(group)))
                        .findFirst()
                        .orElse(groups.size());
                if (joined == groups.size()) {
                    groups.add(new ArrayList<>());
                }
                groups.get(joined).add(clause);
                groupOf.add(joined);
            }
        }
        return groups.stream()
                .filter(group -> group.stream()
                                .map(clause -> clause.statement().article())
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private boolean fits(Clause clause, List<Clause> group) {
        List<Clause> sample = group.subList(0, Math.min(SAMPLE, group.size()));
        int related = 0;
        for (Clause other : sample) {
            if (clause.negated() != other.negated()
                    || other.statement().article() == clause.statement().article()
                    || likeness.numbersConflict(clause.statement(), other.statement())
                    || likeness.datesConflict(clause.statement(), other.statement())) {
                return false;
            }
            related += related(clause, other) ? 1 : 0;
        }
        return related * 2 >= sample.size() && related > 0;
    }

    private boolean related(Clause left, Clause right) {
        Set<String> held = new TreeSet<>();
        Set<String> asOne = new TreeSet<>();
        for (String pair : left.pairs()) {
            if (right.pairs().contains(pair)) {
                List<String> lemmas = List.of(pair.split(" ", -1));
                held.addAll(lemmas);
                if (topics.contains(pair)) {
                    asOne.add(lemmas.getLast());
                }
            }
        }
        double bits = -asOne.stream()
                .mapToDouble(lemma -> left.statement().terms().getOrDefault(lemma, 0.0))
                .sum();
        boolean saysSomething = false;
        for (String lemma : held) {
            bits += left.statement().terms().getOrDefault(lemma, 0.0);
            saysSomething |= !nameWords.contains(lemma)
                    && left.predicates().contains(lemma)
                    && right.predicates().contains(lemma);
        }
        double share = bits / Math.max(1, Math.min(left.bits(), right.bits()));
        return (saysSomething || isSaidInTheSameWords(left, right))
                && ((bits >= HELD_BITS && share >= LEAST_SHARE) || (bits >= HELD_SHORT_BITS && share >= SHORT_SHARE));
    }

    /// Whether the two have a run of words in common, two of which are telling and no names.
    private boolean isSaidInTheSameWords(Clause left, Clause right) {
        List<Token> a = left.tokens();
        List<Token> b = right.tokens();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                int length = 0;
                while (i + length < a.size()
                        && j + length < b.size()
                        && TokenDiff.same(a.get(i + length), b.get(j + length))) {
                    length++;
                }
                List<Token> run = a.subList(i, i + length);
                if (length >= SAME_RUN
                        && run.stream()
                                        .filter(token -> isTelling(left.statement(), token)
                                                && !Character.isUpperCase(
                                                        token.text().charAt(0))
                                                && !nameWords.contains(token.lemma()))
                                        .count()
                                > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Clause> clauses(Statement statement) {
        List<Clause> clauses = new ArrayList<>();
        if (Furniture.isLineOfThePage(statement)) {
            return clauses;
        }
        for (int[] range : Clauses.split(statement)) {
            List<Token> tokens = statement.tokens().subList(range[0], range[1]);
            Map<String, Double> terms = new TreeMap<>();
            boolean asked = false;
            for (Token token : tokens) {
                Double bits = statement.terms().get(token.lemma());
                if (bits != null) {
                    terms.put(token.lemma(), bits);
                }
                asked |= token.text().equals("?");
            }
            Set<String> pairs = pairs(statement, tokens);
            if (!pairs.isEmpty() && !asked) {
                clauses.add(new Clause(
                        statement,
                        new Passage(
                                statement.passage().article(),
                                tokens.getFirst().start(),
                                tokens.getLast().end()),
                        tokens,
                        pairs,
                        predicates(tokens),
                        terms.values().stream().mapToDouble(Double::doubleValue).sum(),
                        Wording.negated(tokens)));
            }
        }
        return clauses;
    }

    private static Set<String> predicates(List<Token> tokens) {
        Set<String> predicates = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            PartOfSpeech tag = tokens.get(i).partOfSpeech();
            boolean beforeNoun =
                    i + 1 < tokens.size() && tokens.get(i + 1).partOfSpeech().isNoun();
            boolean says = tag.isVerb() || tag == PartOfSpeech.ADVERB || tag == PartOfSpeech.UNKNOWN;
            if (says || (tag == PartOfSpeech.ADJECTIVE && !beforeNoun)) {
                predicates.add(tokens.get(i).lemma());
            }
        }
        return predicates;
    }

    private static Set<String> pairs(Statement statement, List<Token> tokens) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String a = tokens.get(i).lemma();
            if (!isTelling(statement, tokens.get(i))) {
                continue;
            }
            for (int j = i + 1; j < tokens.size() && j <= i + WINDOW && pairs.size() < MOST_PAIRS; j++) {
                String b = tokens.get(j).lemma();
                if (isTelling(statement, tokens.get(j)) && !a.equals(b)) {
                    pairs.add(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
                }
            }
        }
        return pairs;
    }

    private static boolean isTelling(Statement statement, Token token) {
        return !TokenDiff.isNumber(token)
                && token.lemma().indexOf(' ') < 0
                && statement.terms().getOrDefault(token.lemma(), 0.0) >= TELLING_BITS;
    }
}
