package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.date.DateMention;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.WordList;
import dev.stemma.report.TimelineEntry.Precision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the dates of an article that say when something happened or will happen.
///
/// Left out are the days on which something was said ("told the radio on Wednesday"), times inside quoted speech, years
/// that only measure ("up from 2021", "the largest since 2009"), and second dates of one verb.
final class DatedSentences {

    /// Acts of reporting; what is announced, signed or ordered is an event.
    private static final Set<String> SAYING =
            WordList.of("say tell add state write comment note claim insist ask explain "
                    + "remark tweet post speak reply stress argue confirm");

    private static final Set<String> DOING =
            WordList.of("announce sign order vote agree rule declare promise unveil " + "pledge deny demand approve");

    private static final Set<String> MEASURING = Set.of(
            "since",
            "than",
            "from",
            "to",
            "compared",
            "versus",
            "until",
            "till",
            "before",
            "after",
            "for",
            "with",
            "between");

    private static final Set<String> JOINTS = Set.of("and", "to", "-", "–", "through", "until");

    private static final Set<String> AHEAD = WordList.of("expected due planned plans scheduled aims deadline upcoming");

    /// Days and months joined by "and" lie next to each other.
    private static final int MOST_DAYS_BETWEEN = 31;

    private static final Pattern DAY = Pattern.compile(
            "(?i).*(day|yesterday|tomorrow|tonight|last|this|next|ago|january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|\\b[a-z]{3,4}\\.|christmas|easter|\\d{4}).*");

    private final AnnotatedArticle article;

    DatedSentences(AnnotatedArticle article) {
        this.article = article;
    }

    /// A sentence with the date of what it tells.
    ///
    /// @param mention where the date stands
    /// @param from value of the first day
    /// @param to value of the last day
    /// @param end whether the text means the end of the span
    /// @param ahead whether the sentence tells of what is to come
    record Dated(
            Sentence sentence,
            Passage passage,
            Passage mention,
            String from,
            String to,
            CalendarSpan span,
            boolean end,
            boolean ahead,
            int verb) {}

    List<Dated> find() {
        List<Dated> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            found.addAll(of(sentence));
        }
        return found;
    }

    private List<Dated> of(Sentence sentence) {
        Passage whole = article.tokenized().passageOf(sentence);
        int told = whole.start() + PageStamp.length(article.article().textOf(whole));
        List<Dated> found = new ArrayList<>();
        Set<Integer> verbs = new HashSet<>();
        for (DateMention date : article.dates()) {
            if (!whole.contains(date.passage())
                    || date.passage().start() < told
                    || !namesDay(date)
                    || isPossessive(sentence, date.passage())
                    || isOpen(sentence, date.passage())
                    || isCompared(sentence, date.passage())) {
                continue;
            }
            boolean point = date.type() == DateMention.Type.DATE || date.type() == DateMention.Type.TIME;
            Optional<CalendarSpan> span = date.value().flatMap(CalendarSpan::of);
            if (!point || span.isEmpty() || isQuoted(date.passage())) {
                continue;
            }
            CalendarSpan days =
                    date.until().flatMap(CalendarSpan::of).map(span.get()::to).orElse(span.get());
            String from = dayOf(date.value().orElseThrow());
            String to = date.until().map(DatedSentences::dayOf).orElse(from);
            int last = found.size() - 1;
            if (last >= 0 && continues(found.get(last), days, date.passage(), sentence)) {
                Dated before = found.get(last);
                found.set(
                        last,
                        new Dated(
                                sentence,
                                whole,
                                new Passage(
                                        whole.article(),
                                        before.mention().start(),
                                        date.passage().end()),
                                before.from(),
                                to,
                                before.span().to(days),
                                before.end(),
                                before.ahead(),
                                before.verb()));
                continue;
            }
            int at = firstToken(sentence, date.passage());
            int verb = verbOf(sentence, date.passage());
            boolean vague = days.precision() == Precision.YEAR || days.precision() == Precision.DECADE;
            boolean coarse = days.precision() != Precision.DAY;
            boolean measures = coarse
                    && at > 0
                    && (vague ? MEASURING : Set.of("since", "than")).contains(word(sentence, at - 1))
                    && !isExplained(sentence, date);
            if (measures || isReporting(sentence, verb, date.passage()) || (vague && !found.isEmpty())) {
                continue;
            }
            if (verb >= 0 && !verbs.add(verb)) {
                continue;
            }
            found.add(new Dated(
                    sentence,
                    whole,
                    date.passage(),
                    from,
                    to,
                    days,
                    date.modifier().filter("END"::equals).isPresent(),
                    isAhead(sentence),
                    verb));
        }
        return found;
    }

    /// A time of day alone ("at 4:12 a.m.", "the night") takes its day from what was told before: too loose here.
    private boolean namesDay(DateMention date) {
        return date.type() != DateMention.Type.TIME
                || DAY.matcher(article.article().textOf(date.passage())).matches();
    }

    /// "Tuesday's accident", "Tuesday's Mirror": the date of a noun, not of what the sentence tells.
    private static boolean isPossessive(Sentence sentence, Passage mention) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.start() == mention.end()
                        && (token.partOfSpeech() == PartOfSpeech.POSSESSIVE_ENDING
                                || token.text().equals("'s")
                                || token.text().equals("’s")));
    }

    /// "whether it mattered on Tuesday" says nothing happened.
    private static boolean isOpen(Sentence sentence, Passage mention) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.start() < mention.start()
                        && Set.of("whether", "unless").contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /// "down from 31 a day earlier" compares.
    private static boolean isCompared(Sentence sentence, Passage mention) {
        int at = firstToken(sentence, mention);
        return at > 0 && sentence.tokens().get(at - 1).partOfSpeech() == PartOfSpeech.NUMBER;
    }

    private static String dayOf(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }

    /// "in March and April": one event over both.
    private static boolean continues(Dated before, CalendarSpan days, Passage mention, Sentence sentence) {
        if (before.span().precision() != days.precision()
                || days.first().toEpochDay() - before.span().last().toEpochDay() > MOST_DAYS_BETWEEN
                || !days.last().isAfter(before.span().last())) {
            return false;
        }
        List<String> between = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.start() >= before.mention().end() && token.end() <= mention.start()) {
                between.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        return between.size() == 1 && JOINTS.contains(between.getFirst());
    }

    private boolean isQuoted(Passage mention) {
        for (Quote quote : article.quotes()) {
            if (quote.kind() == QuoteKind.DIRECT
                    && quote.content().stream().anyMatch(content -> content.contains(mention))) {
                return true;
            }
        }
        return false;
    }

    /// "since 1974, when 61 people drowned" tells what happened then.
    private static boolean isExplained(Sentence sentence, DateMention date) {
        int next = 0;
        List<Token> tokens = sentence.tokens();
        while (next < tokens.size() && tokens.get(next).start() < date.passage().end()) {
            next++;
        }
        return word(sentence, next).equals("when")
                || (word(sentence, next).equals(",") && word(sentence, next + 1).equals("when"));
    }

    private static boolean isAhead(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.partOfSpeech() == PartOfSpeech.MODAL
                        || AHEAD.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /// Whether the date is that of an act of saying.
    private boolean isReporting(Sentence sentence, int verb, Passage mention) {
        if (verb >= 0) {
            Token token = sentence.tokens().get(verb);
            // "the 2.4 million announced on Tuesday" tells of something else
            boolean ofNoun = token.partOfSpeech() == PartOfSpeech.VERB_PARTICIPLE
                    && token.head() >= 0
                    && isNominal(sentence.tokens().get(token.head()).partOfSpeech());
            if (DOING.contains(token.lemma())) {
                return ofNoun;
            }
            // "the wall that stands today" tells of a state
            if (token.partOfSpeech() == PartOfSpeech.VERB_PRESENT
                    && article.article().textOf(mention).equalsIgnoreCase("today")) {
                return true;
            }
            boolean cue = article.quotes().stream()
                    .flatMap(quote -> quote.cue().stream())
                    .anyMatch(passage -> passage.start() <= token.start() && token.end() <= passage.end());
            return cue || SAYING.contains(token.lemma());
        }
        // without grammar: a cue shortly before
        return article.quotes().stream()
                .flatMap(quote -> quote.cue().stream())
                .anyMatch(cue -> cue.end() <= mention.start() && mention.start() - cue.end() < 12);
    }

    private static boolean isNominal(PartOfSpeech part) {
        return part.isNoun() || part == PartOfSpeech.NUMBER || part == PartOfSpeech.SYMBOL;
    }

    /// The verb that a date belongs to, climbing the grammar; -1 where nothing is known.
    private static int verbOf(Sentence sentence, Passage mention) {
        List<Token> tokens = sentence.tokens();
        int at = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = token.start() < mention.end() && token.end() > mention.start();
            boolean out = token.head() < 0
                    || tokens.get(token.head()).start() >= mention.end()
                    || tokens.get(token.head()).end() <= mention.start();
            if (inside && out) {
                at = i;
            }
        }
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (tokens.get(at).partOfSpeech().isVerb()) {
                return at;
            }
            at = tokens.get(at).head();
        }
        return -1;
    }

    private static int firstToken(Sentence sentence, Passage mention) {
        int at = 0;
        while (at < sentence.tokens().size() && sentence.tokens().get(at).end() <= mention.start()) {
            at++;
        }
        return at;
    }

    private static String word(Sentence sentence, int i) {
        return i >= 0 && i < sentence.tokens().size()
                ? sentence.tokens().get(i).text().toLowerCase(Locale.ROOT)
                : "";
    }
}
