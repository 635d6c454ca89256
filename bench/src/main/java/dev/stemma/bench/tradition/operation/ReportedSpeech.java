package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns quotations into indirect speech, as summaries do: persons and tenses shift, the marks go.
public final class ReportedSpeech implements Operation {

    private static final Pattern SPEAKER_LAST =
            Pattern.compile("^[“\"]([^”\"]+?)[,.?!]?[”\"],? ((?:said|says|added|told) )?(.+?)\\.?$");
    private static final Pattern SPEAKER_FIRST = Pattern.compile(
            "^([^“\"]{4,90}?) (said|says|added|wrote|told [^“\",]+)[,:]? [“\"]([^”\"]+?)[.,?!]?[”\"]\\.?$");
    private static final Pattern MARKS = Pattern.compile("[“”\"]");
    private static final Pattern WORD = Pattern.compile("\\b\\p{L}+(?:['’]\\p{L}+)?\\b");
    private static final Map<String, String> SHIFT = Map.ofEntries(
            Map.entry("i", "he"),
            Map.entry("my", "his"),
            Map.entry("me", "him"),
            Map.entry("we", "they"),
            Map.entry("our", "their"),
            Map.entry("us", "them"),
            Map.entry("am", "was"),
            Map.entry("is", "was"),
            Map.entry("are", "were"),
            Map.entry("will", "would"),
            Map.entry("can", "could"),
            Map.entry("has", "had"),
            Map.entry("have", "had"),
            Map.entry("may", "might"),
            Map.entry("i'm", "he was"),
            Map.entry("i’m", "he was"),
            Map.entry("we're", "they were"),
            Map.entry("we’re", "they were"),
            Map.entry("don't", "did not"),
            Map.entry("don’t", "did not"),
            Map.entry("it's", "it was"),
            Map.entry("it’s", "it was"),
            Map.entry("i've", "he had"),
            Map.entry("i’ve", "he had"),
            Map.entry("today", "that day"),
            Map.entry("this", "that"),
            Map.entry("do", "did"));

    private final double chance;

    /// @param chance how likely each quotation is turned
    public ReportedSpeech(double chance) {
        this.chance = chance;
    }

    @Override
    public Draft apply(Draft draft, Random random) {
        return draft.map(
                statement -> random.nextDouble() < chance ? statement.reworded(reported(statement.text())) : statement);
    }

    /// The sentence without a quotation; itself where it holds none.
    public static String reported(String sentence) {
        Matcher last = SPEAKER_LAST.matcher(sentence);
        if (last.matches()
                && last.group(3).split("\\s+").length <= 14
                && !MARKS.matcher(last.group(3)).find()) {
            String speaker = last.group(3);
            String attribution = Optional.ofNullable(last.group(2))
                    .map(cue -> Words.capital(speaker) + " " + cue.strip())
                    .orElse(Words.capital(speaker));
            if (attribution.matches(".*\\b(?:said|says|added|told \\p{L}+)( .*)?$")) {
                return attribution + " that " + shifted(last.group(1)) + ".";
            }
        }
        Matcher first = SPEAKER_FIRST.matcher(sentence);
        if (first.matches()) {
            return first.group(1) + " " + first.group(2) + " that " + shifted(first.group(3)) + ".";
        }
        return MARKS.matcher(sentence).replaceAll("");
    }

    private static String shifted(String quotation) {
        return Words.replace(
                Words.inside(quotation),
                WORD,
                word -> Optional.ofNullable(SHIFT.get(word.group().toLowerCase(Locale.ROOT))));
    }
}
