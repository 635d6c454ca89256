package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Statement;
import dev.stemma.bench.tradition.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Errors that copying brings in: figures, names, days, lost hedges. Each is made at most so many times in a text,
/// since
/// most copyists are mostly careful.
public final class Damage {

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\d.,:/-])(\\d{1,3}(?:,\\d{3})+|\\d{1,3})(?![\\d:/-])");
    private static final List<String> SPELLED =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern SPELLED_FIGURE = Pattern.compile("\\b(" + String.join("|", SPELLED) + ")\\b");
    private static final Pattern SCALE = Pattern.compile("\\b(million|billion|thousand)\\b");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)\\b(?:about|at least|nearly|almost|more than|some|around|up to|as many as|reportedly|roughly)"
                    + " (?=\\d|\\p{L}+(?:ly)?\\b)");
    private static final Pattern DAY =
            Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Pattern PERSON = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,} (\\p{Lu}\\p{Ll}{3,})\\b");
    private static final Pattern ALLEGED =
            Pattern.compile("\\b(?:alleged|suspected|apparent|possible|reported|so-called) ");

    private Damage() {}

    /// A wrong figure: digits swapped, one too many, a rounding, another scale.
    public static Operation figures(int most) {
        return some(most, (text, random) -> {
            String changed = first(text, FIGURE, random, figure -> wrong(figure, random));
            if (!changed.equals(text)) {
                return changed;
            }
            changed = first(
                    text,
                    SPELLED_FIGURE,
                    random,
                    word -> SPELLED.get((SPELLED.indexOf(word) + 1 + random.nextInt(3)) % SPELLED.size()));
            return changed.equals(text)
                    ? first(text, SCALE, random, scale -> scale.equals("million") ? "billion" : "million")
                    : changed;
        });
    }

    /// A name misspelt, through the whole text as a careless typist's habit goes.
    public static Operation names(int most) {
        return (draft, random) -> {
            List<String> surnames = new ArrayList<>();
            Matcher persons = PERSON.matcher(draft.text());
            while (persons.find()) {
                surnames.add(persons.group(1));
            }
            Draft changed = draft;
            for (int i = 0; i < most && !surnames.isEmpty(); i++) {
                String name = surnames.get(random.nextInt(surnames.size()));
                String misspelt = misspelt(name, random);
                Pattern whole = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
                changed = changed.map(statement -> statement.reworded(
                        whole.matcher(statement.text()).replaceAll(Matcher.quoteReplacement(misspelt))));
            }
            return changed;
        };
    }

    /// "At least 14" becomes "14"; "the alleged plot" the plot.
    public static Operation hedges(int most) {
        return some(most, (text, random) -> {
            String changed = HEDGE.matcher(text).replaceFirst("");
            return changed.equals(text) ? ALLEGED.matcher(text).replaceFirst("") : Words.capital(changed);
        });
    }

    /// Another day of the week.
    public static Operation days(int most) {
        return some(
                most,
                (text, random) -> first(
                        text, DAY, random, day -> DAYS.get((DAYS.indexOf(day) + 1 + random.nextInt(2)) % DAYS.size())));
    }

    private static Operation some(int most, BiFunction<String, Random, String> damage) {
        return (draft, random) -> {
            List<Statement> all = draft.statements();
            List<Integer> harmed = new ArrayList<>();
            for (int tries = 0; tries < 6 * most && harmed.size() < most; tries++) {
                int chosen = random.nextInt(all.size());
                if (!harmed.contains(chosen)
                        && !damage.apply(all.get(chosen).text(), new Random(0))
                                .equals(all.get(chosen).text())) {
                    harmed.add(chosen);
                }
            }
            int[] number = {0};
            return draft.map(statement -> harmed.contains(number[0]++)
                    ? statement.reworded(damage.apply(statement.text(), random))
                    : statement);
        };
    }

    private static String first(
            String text, Pattern pattern, Random random, java.util.function.UnaryOperator<String> change) {
        Matcher matcher = pattern.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return text;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return text.substring(0, place[0])
                + change.apply(text.substring(place[0], place[1]))
                + text.substring(place[1]);
    }

    private static String wrong(String figure, Random random) {
        String digits = figure.replace(",", "");
        int value = Integer.parseInt(digits.substring(0, Math.min(9, digits.length())));
        String swapped = new StringBuilder(digits).reverse().toString();
        int changed = switch (random.nextInt(4)) {
            case 0 -> digits.length() == 2 && !swapped.startsWith("0") ? Integer.parseInt(swapped) : value + 1;
            case 1 -> value + 1 + random.nextInt(9);
            case 2 -> value >= 20 ? value / 10 * 10 : value + 2;
            default -> digits.length() < 4 ? value * 10 : value + 1000;
        };
        return String.format(Locale.ROOT, figure.contains(",") ? "%,d" : "%d", changed == value ? value + 1 : changed);
    }

    private static String misspelt(String name, Random random) {
        int place = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 ->
                name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2);
            case 1 -> name.substring(0, place) + name.charAt(place) + name.substring(place);
            default -> name.substring(0, place) + name.substring(place + 1);
        };
    }
}
