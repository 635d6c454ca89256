package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Statement;
import dev.stemma.bench.tradition.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a subeditor does to a sentence: a plainer word, an attribution turned round, a clause fewer. Words inside
/// quotation marks are left alone, as the trade demands.
public final class CopyEdit implements Operation {

    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");
    private static final Pattern ACCORDING_LAST = Pattern.compile("^(\\p{Lu}[^“\"”]{20,}?), according to ([^,.]+)\\.$");
    private static final Pattern ACCORDING_FIRST = Pattern.compile("^According to ([^,]{3,60}), ([^“\"”]+)\\.$");
    private static final Pattern SAID_LAST =
            Pattern.compile("^([^“\"”]{25,}), ((?:the |an? )?[\\p{L}'’. -]{3,50}) said( on \\p{Lu}\\p{L}+day)?\\.$");
    private static final Pattern DAY_LAST = Pattern.compile("^([^“\"”]{25,}) (on \\p{Lu}\\p{L}+day)\\.$");
    private static final Pattern WORD = Pattern.compile("\\b[\\p{L}]+(?:['’]\\p{L}+)?\\b");

    /// Newsroom pairs, used in both directions.
    private static final Map<String, String> PAIRS = pairs("""
            also=too; about=around; after=following; although=though; because=since; began=started; begin=start;
            bought=purchased; called=termed; children=youngsters; declined=refused; despite=notwithstanding;
            earlier=previously; ended=finished; enough=sufficient; gave=handed; help=assist;
            however=yet; hurt=injured; including=among them; killed=left dead; large=big; later=afterwards;
            legislators=lawmakers; many=scores of; meanwhile=at the same time; near=close to; officials=authorities;
            often=frequently; people=persons; plan=scheme; quickly=swiftly; received=got; said=stated; shows=reveals;
            showed=revealed; soon=shortly; sought=tried; statement=communique; stop=halt; strikes=raids; told=informed;
            tried=attempted; troops=soldiers; under=beneath; until=till; use=employ; used=employed; wounded=injured;
            fighters=gunmen; forces=units; attack=assault; attacks=assaults; city=town; area=district; fire=blaze;
            issue=matter; support=backing; members=participants; reported=recounted; groups=factions""");

    private final double chance;

    /// @param chance how likely each change is, for each sentence
    public CopyEdit(double chance) {
        this.chance = chance;
    }

    @Override
    public Draft apply(Draft draft, Random random) {
        List<UnaryOperator<String>> habits = List.of(
                CopyEdit::attributionFirst,
                CopyEdit::attributionLast,
                CopyEdit::speakerFirst,
                CopyEdit::dayFirst,
                sentence -> Compression.asides(sentence),
                sentence -> plainWords(sentence, random));
        return draft.map(statement -> edited(statement, habits, random));
    }

    private Statement edited(Statement statement, List<UnaryOperator<String>> habits, Random random) {
        String text = statement.text();
        for (UnaryOperator<String> habit : habits) {
            if (random.nextDouble() < chance) {
                text = habit.apply(text);
            }
        }
        return statement.reworded(text);
    }

    private static String attributionFirst(String sentence) {
        Matcher last = ACCORDING_LAST.matcher(sentence);
        return last.matches() ? "According to " + last.group(2) + ", " + Words.inside(last.group(1)) + "." : sentence;
    }

    private static String attributionLast(String sentence) {
        Matcher first = ACCORDING_FIRST.matcher(sentence);
        return first.matches() ? Words.capital(first.group(2)) + ", according to " + first.group(1) + "." : sentence;
    }

    private static String speakerFirst(String sentence) {
        Matcher last = SAID_LAST.matcher(sentence);
        return last.matches()
                ? Words.capital(last.group(2)) + " said"
                        + Optional.ofNullable(last.group(3)).orElse("") + " that " + Words.inside(last.group(1)) + "."
                : sentence;
    }

    private static String dayFirst(String sentence) {
        Matcher last = DAY_LAST.matcher(sentence);
        return last.matches() ? Words.capital(last.group(2)) + ", " + Words.inside(last.group(1)) + "." : sentence;
    }

    private static String plainWords(String sentence, Random random) {
        StringBuilder edited = new StringBuilder();
        Matcher quoted = QUOTED.matcher(sentence);
        int start = 0;
        while (quoted.find()) {
            edited.append(plain(sentence.substring(start, quoted.start()), random))
                    .append(quoted.group());
            start = quoted.end();
        }
        return edited.append(plain(sentence.substring(start), random)).toString();
    }

    private static String plain(String words, Random random) {
        return Words.replace(
                words,
                WORD,
                word -> random.nextBoolean()
                        ? Optional.ofNullable(PAIRS.get(word.group().toLowerCase(Locale.ROOT)))
                                .map(other -> Words.like(word.group(), other))
                        : Optional.empty());
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new java.util.TreeMap<>();
        for (String pair : list.split(";")) {
            String[] sides = pair.strip().split("=");
            pairs.putIfAbsent(sides[0], sides[1]);
            pairs.putIfAbsent(sides[1], sides[0]);
        }
        return Map.copyOf(pairs);
    }
}
