package dev.stemma.annotate.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Keys under which spellings of one name meet: accents, articles, dots, and the ways in which other scripts are
/// written with Latin letters.
///
/// The rules are those by which news differs in writing Ukrainian, Russian, Arabic and Chinese names: `-ov`/`-iv`,
/// `iy`/`yy`/`y`, `q`/`k`, `kh`/`h`, `dh`/`d`, doubled letters, `al-`.
final class NameKey {

    private static final Map<String, String> EXONYMS = new HashMap<>();

    static {
        for (List<String> row : WordTable.read("exonyms.tsv", "\t")) {
            for (String other : row.get(1).split(";", -1)) {
                EXONYMS.put(other, row.getFirst());
            }
        }
    }

    private NameKey() {}

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
