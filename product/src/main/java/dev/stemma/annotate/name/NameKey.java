package dev.stemma.annotate.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Keys under which spellings of one name meet: accents, articles, dots, and the ways in which other scripts are
/// written with Latin letters.
///
/// The rules are those by which news differs in writing Ukrainian, Russian, Arabic and Chinese names: `-ov`/`-iv`,
/// `iy`/`yy`/`y`, `q`/`k`, `kh`/`h`, `dh`/`d`, `tz`/`ts`/`c`, doubled letters, `al-`.
final class NameKey {

    private static final Map<String, String> EXONYMS = new HashMap<>();

    static {
        for (List<String> row : WordTable.read("exonyms.tsv", "\t")) {
            for (String other : row.get(1).split(";", -1)) {
                EXONYMS.put(other, row.getFirst());
            }
        }
    }

    private static final Set<String> SHORT_HEADS = WordTable.words("short heads");

    private NameKey() {}

    /// Whether a word says what kind of body it is and stands for one alone: "Tribunal", "Gazette".
    static boolean isShortHead(String word) {
        return SHORT_HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The number of words of a name that tell something: without initials, particles and a leading "The".
    static int words(String name) {
        return PersonName.of(name.startsWith("The ") ? name.substring(4) : name).words();
    }

    /// The same for two writings of one name that differ in accents, capitals, dots or a leading "the".
    static String plain(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.’'`ʼ]", "")
                .replaceAll("[\\s\u00a0-]+", " ")
                .strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /// The same for two writings of one place: a listed other name, or a spelling that a rule joins.
    static String place(String name) {
        String known = EXONYMS.getOrDefault(name, name);
        return Countries.named(known).map(NameKey::plain).orElseGet(() -> spelling(plain(known)));
    }

    /// The same for two writings of one body: its words without the small ones, in the singular, in any order, as
    /// translation back and forth changes "Lakes Commission" to "Commission of Lakes".
    static String body(String name) {
        List<String> words = new ArrayList<>();
        for (String written : name.split("[\\s\u00a0]+", -1)) {
            String word = plain(Countries.ofPeople(written).orElse(written.replaceFirst("['’]s?$", "")));
            if (!Abbreviation.isSmall(word) && !word.isEmpty() && !word.equals("the")) {
                words.add(singular(word));
            }
        }
        words.sort(Comparator.naturalOrder());
        return words.isEmpty() ? plain(name) : String.join(" ", words);
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /// The country of a people's name or adjective, with or without "pro-" and the like, or else the name in the
    /// singular.
    static String people(String name) {
        String word = name.replaceFirst("^(?i)(pro|anti|non|ex|un)-", "");
        return Countries.ofPeople(word).orElseGet(() -> singular(plain(word)));
    }

    /// The same for two spellings of one word or name.
    static String spelling(String plain) {
        StringBuilder out = new StringBuilder();
        for (String word : plain.split(" ", -1)) {
            if (word.equals("al") || word.equals("el") || word.equals("ar") || word.equals("as")) {
                continue;
            }
            String key = word.replaceAll("(iy|yi|yy|ii|ij|iyi|ey)$", "y")
                    .replace("yi", "i")
                    .replace("kh", "h")
                    .replace("gh", "g")
                    .replace("dh", "d")
                    .replace("th", "t")
                    .replace("tz", "c")
                    .replace("ts", "c")
                    .replace("ph", "f")
                    .replace("ck", "k")
                    .replace("ou", "u")
                    .replace("oo", "u")
                    .replace("ee", "i")
                    .replace('q', 'k')
                    .replace('w', 'v')
                    .replaceAll("(iev|eev|yev)$", "iv")
                    .replaceAll("(?<=[bcdfghjklmnprstvz])(ov|off)$", "iv")
                    .replace("ks", "x")
                    .replaceAll("y", "i")
                    .replaceAll("(.)\\1+", "$1");
            out.append(out.isEmpty() ? "" : " ").append(key);
        }
        return out.isEmpty() ? plain : out.toString();
    }
}
