package dev.stemma.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Determines the language of a text.
///
/// The share of a language's most common words among the first words decides nearly every article at once. Only where
/// it does not is the statistical detector loaded, which costs seconds and some hundred megabytes.
final class LanguageIdentifier {

    private static final int WORDS_READ = 400;
    private static final int FEWEST_WORDS = 12;

    /// The share that words of these lists reach in running text is .25 to .45 in their own language and below .12 in
    /// others.
    private static final double CLEAR_SHARE = 0.2;

    private static final double CLEAR_LEAD = 1.6;

    private static final Map<String, Set<String>> COMMON = Map.of(
            "en",
            WordList.of("""
            the of and to in that is was for on with as by at from it he his has have be are an not said but
            they which this
            """),
            "de",
            WordList.of("""
            der die und den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
            aus er hat dass
            """),
            "fr",
            WordList.of("""
            le la les des du et en un une que est pour dans qui par sur au pas plus ce il avec ne se sont
            aux son cette
            """),
            "es",
            WordList.of("""
            el la los las de que y en un una por con del se para su al lo como más pero sus este ha es fue
            entre
            """),
            "it",
            WordList.of("""
            il di che la per un una con del della dei non sono è gli le da nel alla si più anche ha come dal
            al delle
            """),
            "pt",
            WordList.of("""
            o os as da do das dos que e em um uma para com não por mais na no se foi ao como pelo são à seu
            """),
            "nl",
            WordList.of("""
            de het een van en dat is op te in voor met zijn niet aan er die om ook als bij maar werd heeft
            door naar
            """),
            "ru",
            WordList.of("""
            в и на не что с по для от как из к о за это его а до он при был также у было
            """));

    private volatile @Nullable LanguageDetector statistical;

    /// The BCP 47 tag, or `und`.
    String identify(String text, List<SentenceSpan> sentences) {
        Map<String, Integer> hits = new TreeMap<>();
        int words = 0;
        for (SentenceSpan sentence : sentences) {
            for (TokenSpan token : sentence.tokens()) {
                if (words >= WORDS_READ || !Character.isLetter(text.codePointAt(token.start()))) {
                    continue;
                }
                words++;
                String word = token.in(text).toLowerCase(Locale.ROOT);
                COMMON.forEach((language, common) -> {
                    if (common.contains(word)) {
                        hits.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        String best = "und";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        if (words >= FEWEST_WORDS && most >= CLEAR_SHARE * words && most >= CLEAR_LEAD * second) {
            return best;
        }
        return statistically(text);
    }

    private String statistically(String text) {
        LanguageDetector detector = statistical;
        if (detector == null) {
            synchronized (this) {
                detector = statistical;
                if (detector == null) {
                    detector = LanguageDetectorBuilder.fromAllSpokenLanguages()
                            .withLowAccuracyMode()
                            .build();
                    statistical = detector;
                }
            }
        }
        Language language = detector.detectLanguageOf(text.substring(0, Math.min(text.length(), 1_000)));
        return language == Language.UNKNOWN
                ? "und"
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }
}
