package dev.stemma.compare;

import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.article.Passage;
import dev.stemma.language.Token;
import dev.stemma.lineage.Edge;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds where a copy opens with another day, place or cause than the text it came from, however freely it was
/// rewritten.
///
/// A report opens by saying what happened, when, where and by what. Where the copy's answer stands nowhere in its
/// source,
/// and the source's nowhere in the copy, one was put for the other.
final class OpeningDrift {

    private static final int OPENING = 3;

    /// Least information that the two openings share, in bits: else they tell of two things.
    private static final double SAME_HAPPENING = 14;

    /// Least share of the shorter statement's information that two forms of one sentence share.
    private static final double ONE_SENTENCE = 0.5;

    private static final Set<NameType> PLACES = Set.of(NameType.PLACE);
    private static final Set<NameType> GROUPS = Set.of(NameType.ORGANIZATION, NameType.PEOPLE);

    private final StoryText text;
    private final StoryLines lines;
    private final Subjects subjects;

    OpeningDrift(StoryText text, StoryLines lines) {
        this.text = text;
        this.lines = lines;
        this.subjects = new Subjects(text);
    }

    /// A place in one of an article's first statements.
    private record Place(Statement statement, Passage passage, String value) {}

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        for (Edge edge : lines.edges()) {
            boolean sibling = lines.isLost(edge.from());
            if (copiesWhole(edge)) {
                for (String source : Descents.sources(edge, lines)) {
                    // Two siblings stand beside each other on both their edges; once is enough.
                    if (!sibling || source.compareTo(edge.to()) < 0) {
                        text.numberOf(source)
                                .ifPresent(from -> text.numberOf(edge.to())
                                        .ifPresent(to -> compare(from, to, edge, sibling, changes)));
                    }
                }
            }
        }
        return changes;
    }

    private static boolean copiesWhole(Edge edge) {
        return switch (edge.kind()) {
            case EDITED, REWRITTEN, CONDENSED -> true;
            case VERBATIM, PARTIAL -> false;
        };
    }

    private void compare(int from, int to, Edge edge, boolean sibling, List<Change> changes) {
        if (sharedBits(from, to) < SAME_HAPPENING) {
            return;
        }
        day(from, to).ifPresent(pair -> changes.add(change(VariantKind.DATE, pair, edge, sibling, 0.75)));
        name(from, to, PLACES).ifPresent(pair -> changes.add(change(VariantKind.NAME, pair, edge, sibling, 0.75)));
        // An opening names many groups that did nothing; only in one sentence do two of them stand for each other.
        name(from, to, GROUPS)
                .filter(OpeningDrift::inOneSentence)
                .ifPresent(pair -> changes.add(change(VariantKind.NAME, pair, edge, sibling, 0.75)));
        cause(from, to).ifPresent(pair -> changes.add(change(VariantKind.WORDING, pair, edge, sibling, 0.6)));
    }

    private double sharedBits(int from, int to) {
        Set<String> words = new HashSet<>();
        opening(to).forEach(statement -> words.addAll(statement.terms().keySet()));
        return opening(from).stream()
                .flatMap(statement -> statement.terms().entrySet().stream())
                .filter(term -> words.remove(term.getKey()))
                .mapToDouble(term -> term.getValue())
                .sum();
    }

    private List<Statement> opening(int article) {
        return text.statementsOf(article).stream().limit(OPENING).toList();
    }

    private record Pair(Place from, Place to) {}

    private static boolean inOneSentence(Pair pair) {
        Statement from = pair.from.statement;
        Statement to = pair.to.statement;
        return from.sharedBits(to) >= ONE_SENTENCE * Math.min(from.bits(), to.bits());
    }

    private Change change(VariantKind kind, Pair pair, Edge edge, boolean sibling, double weight) {
        return new Change(
                kind,
                false,
                side(pair.from),
                side(pair.to),
                subjects.around(pair.from.statement, pair.from.passage),
                new Descents.Descent(pair.from.statement, pair.to.statement, edge, sibling),
                weight);
    }

    private Change.Side side(Place place) {
        String words = text.textOf(place.passage);
        return new Change.Side(words, place.value, place.passage, Optional.of(words));
    }

    /// The first day of each, where neither article names a day of the other's.
    private Optional<Pair> day(int from, int to) {
        Optional<Place> before = firstDay(from);
        Optional<Place> after = firstDay(to);
        boolean other = before.isPresent()
                && after.isPresent()
                && comparable(before.get().value, after.get().value)
                && daysOf(from).stream().noneMatch(day -> sameDay(day, after.get().value))
                && daysOf(to).stream().noneMatch(day -> sameDay(day, before.get().value));
        return other ? Optional.of(new Pair(before.get(), after.get())) : Optional.empty();
    }

    private Optional<Place> firstDay(int article) {
        return opening(article).stream()
                .flatMap(statement -> statement.dates().stream()
                        .flatMap(date -> day(date).map(value -> new Place(statement, date.passage(), value)).stream()))
                .findFirst();
    }

    private List<String> daysOf(int article) {
        return text.article(article).dates().stream()
                .flatMap(date -> value(date).stream())
                .toList();
    }

    /// A day by its date, or by its name alone where the article has no date.
    private Optional<String> day(DateMention date) {
        return value(date).filter(value -> value.length() >= 10 || isWeekday(value));
    }

    private Optional<String> value(DateMention date) {
        Optional<Days.Span> span = Days.spanOf(date);
        if (span.isPresent()) {
            return date.value();
        }
        String words = text.textOf(date.passage()).toUpperCase(Locale.ROOT).strip();
        return Stream.of(DayOfWeek.values())
                .map(DayOfWeek::name)
                .filter(words::equals)
                .findFirst();
    }

    private static boolean isWeekday(String value) {
        return !Character.isDigit(value.charAt(0));
    }

    private static boolean comparable(String left, String right) {
        return isWeekday(left) == isWeekday(right) && !sameDay(left, right);
    }

    private static boolean sameDay(String left, String right) {
        if (isWeekday(left) || isWeekday(right)) {
            return left.equals(right);
        }
        Optional<Days.Span> a = Days.spanOf(left);
        Optional<Days.Span> b = Days.spanOf(right);
        return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get());
    }

    /// The one name of these types that only the one opening has, and the one that only the other has.
    private Optional<Pair> name(int from, int to, Set<NameType> types) {
        List<Place> before = namesOnlyIn(from, to, types);
        List<Place> after = namesOnlyIn(to, from, types);
        boolean one = before.size() == 1
                && after.size() == 1
                && !Bynames.same(before.getFirst().value, after.getFirst().value)
                && !Spelling.oneName(before.getFirst().value, after.getFirst().value)
                && !Spelling.variants(before.getFirst().value, after.getFirst().value);
        return one ? Optional.of(new Pair(before.getFirst(), after.getFirst())) : Optional.empty();
    }

    private List<Place> namesOnlyIn(int article, int other, Set<NameType> types) {
        List<Place> places = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Statement statement : opening(article)) {
            for (NameMention mention : text.article(article).names()) {
                Optional<Integer> bearer = text.nameAt(mention.passage());
                if (types.contains(mention.type())
                        && statement.passage().contains(mention.passage())
                        && bearer.isPresent()
                        && !text.isOutlet(mention.passage())
                        && seen.add(bearer.get())
                        && !stands(text.textOf(mention.passage()), bearer.get(), other)) {
                    places.add(new Place(statement, mention.passage(), text.textOf(mention.passage())));
                }
            }
        }
        return places;
    }

    /// Whether an article names the bearer or has one of the words of the name.
    private boolean stands(String name, int bearer, int article) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        return text.statementsOf(article).stream()
                .anyMatch(statement -> statement.names().contains(bearer)
                        || statement.tokens().stream()
                                .map(token -> token.text().toLowerCase(Locale.ROOT))
                                .anyMatch(word -> word.length() > 3
                                        && words.stream()
                                                .anyMatch(part -> part.length() > 3
                                                        && (part.startsWith(word) || word.startsWith(part)))));
    }

    /// The words that tell the cause in each opening, where neither article tells the other's.
    private Optional<Pair> cause(int from, int to) {
        Optional<Place> before = firstCause(from);
        Optional<Place> after = firstCause(to);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Set<Causes.Cause> ofBefore = Causes.of(text.statementsOf(from));
        Set<Causes.Cause> ofAfter = Causes.of(text.statementsOf(to));
        boolean other = Causes.exclude(Causes.tell(before.get().value), ofAfter)
                && Causes.exclude(Causes.tell(after.get().value), ofBefore);
        return other ? Optional.of(new Pair(before.get(), after.get())) : Optional.empty();
    }

    private Optional<Place> firstCause(int article) {
        for (Statement statement : opening(article)) {
            for (Token token : statement.tokens()) {
                if (!Causes.tell(token.lemma()).isEmpty()) {
                    Passage place = new Passage(statement.passage().article(), token.start(), token.end());
                    return Optional.of(new Place(statement, place, token.lemma()));
                }
            }
        }
        return Optional.empty();
    }
}
