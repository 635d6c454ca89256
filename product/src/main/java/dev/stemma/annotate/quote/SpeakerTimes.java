package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.NameType;
import dev.stemma.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Takes words of time off the phrases that name speakers: "Orlov on Friday said", "On Friday Orlov said", and
/// datelines
/// that lost their marks: "Fri 07 Apr 2017 at 0914 Homs governor says".
final class SpeakerTimes {

    private static final Set<String> DAYS = WordLists.words("days");
    private static final Set<String> DATES = WordLists.words("months and short forms");
    private static final Set<String> TIMES = WordLists.words("times");
    private static final Set<String> NARROWING = WordLists.words("narrowing words of time");
    private static final Set<String> LINKS = Set.of("on", "at", "in", "of", "late", "early", "since", "for");

    private final Reading reading;

    SpeakerTimes(Reading reading) {
        this.reading = reading;
    }

    /// The phrase without its words of time; empty where nothing else stands in it.
    Optional<Span> without(Span phrase) {
        int from = phrase.from();
        int to = phrase.to();
        while (to > from && isTail(from, to - 1)) {
            to--;
        }
        while (to > from && to < phrase.to() && LINKS.contains(word(to - 1).lower())) {
            to--;
        }
        if (to > from && isYear(from) && (to - from == 1 || word(from + 1).isCapitalized())) {
            from++;
        }
        if (to == from) {
            return Optional.empty();
        }
        if (word(from).tag() != PartOfSpeech.DETERMINER) {
            for (int i = to - 2; i >= from; i--) {
                if (isDate(i) && !isOwned(i + 1)) {
                    from = afterDate(i + 1, to);
                    break;
                }
            }
        }
        return Optional.of(new Span(from, to));
    }

    /// The first word behind a date that goes on at `from`, with the hour that follows it.
    private int afterDate(int from, int to) {
        int i = from;
        while (i < to - 1 && (isNumber(i) || word(i).is("at") || !word(i).isWord())) {
            i++;
        }
        return i;
    }

    private boolean isTail(int from, int i) {
        boolean part = TIMES.contains(word(i).lower())
                && i > from
                && (NARROWING.contains(word(i - 1).lower()) || isDate(i - 1));
        boolean narrowing = NARROWING.contains(word(i).lower()) && i + 1 < reading.words.size() && isTimeWord(i + 1);
        boolean number = isNumber(i) && i > from && isDate(i - 1);
        return isDate(i) || part || narrowing || number;
    }

    private boolean isTimeWord(int i) {
        return isDate(i) || TIMES.contains(word(i).lower());
    }

    /// A day, a month, or a year or day beside a month, outside the names of persons, works and bodies.
    private boolean isDate(int i) {
        Word word = word(i);
        if (DAYS.contains(word.lower())) {
            return !isNamed(i) || reading.nameAt(i).text().equals(word.text());
        }
        if (DATES.contains(word.lower())) {
            return word.isCapitalized() && !isNamed(i);
        }
        return isNumber(i) && i > 0 && DATES.contains(word(i - 1).lower()) && isDate(i - 1);
    }

    private boolean isNamed(int i) {
        if (word(i).name() < 0) {
            return false;
        }
        NameType type = reading.nameAt(i).type();
        return type == NameType.PERSON
                || type == NameType.WORK
                || type == NameType.ORGANIZATION
                || type == NameType.EVENT;
    }

    /// "2013 Activists say": what is left of a date before a headline.
    private boolean isYear(int i) {
        return word(i).text().matches("(19|20)\\d\\d");
    }

    private boolean isNumber(int i) {
        return Character.isDigit(word(i).text().charAt(0));
    }

    /// "Friday’s statement": what is of a day is no time of speaking.
    private boolean isOwned(int next) {
        return next < reading.words.size() && word(next).tag() == PartOfSpeech.POSSESSIVE_ENDING;
    }

    private Word word(int i) {
        return reading.word(i);
    }
}
