package dev.stemma.annotate.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs by which texts give words and thoughts to speakers, in all their forms.
final class Cues {

    /// What a verb of attribution takes.
    enum Takes {
        SPEECH,
        THOUGHT,
        INTENT,
        DIRECTIVE,
        NAMING,
        STANCE
    }

    /// How a form of a verb is used.
    enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /// A form of a verb of attribution.
    ///
    /// @param lemma its dictionary form
    /// @param forms what the form can be
    /// @param takes what the verb takes
    /// @param particle the word that must follow for it to be one; empty for most verbs
    record Cue(String lemma, Set<Form> forms, Set<Takes> takes, String particle) {
        boolean takes(Takes what) {
            return takes.contains(what);
        }

        /// Whether words in quotation marks can follow.
        boolean isSpeech() {
            return takes(Takes.SPEECH) || takes(Takes.THOUGHT);
        }

        /// Whether the form can stand with a subject.
        boolean isFinite() {
            return forms.contains(Form.PRESENT) || forms.contains(Form.PAST);
        }

        boolean isParticiple() {
            return forms.contains(Form.GERUND);
        }
    }

    private static final Map<String, Cue> BY_FORM = new HashMap<>();

    static {
        read();
    }

    private Cues() {}

    /// The verb of attribution that a lower-case word is a form of.
    static Optional<Cue> find(String lower) {
        return Optional.ofNullable(BY_FORM.get(lower));
    }

    private static void read() {
        for (String line : WordLists.lines("cues.txt")) {
            String[] parts = line.split(": ", -1);
            Takes takes = Takes.valueOf(parts[0].toUpperCase(Locale.ROOT));
            for (String verb : parts[1].split(" ", -1)) {
                enter(verb, takes);
            }
        }
    }

    private static void enter(String entry, Takes takes) {
        int plus = entry.indexOf('+');
        String particle = plus < 0 ? "" : entry.substring(plus + 1);
        String verb = plus < 0 ? entry : entry.substring(0, plus);
        int bracket = verb.indexOf('(');
        String base = bracket < 0 ? verb : verb.substring(0, bracket);
        String past = past(base);
        String participle = past;
        if (bracket >= 0) {
            String[] irregular = verb.substring(bracket + 1, verb.length() - 1).split(",", -1);
            past = irregular[0];
            participle = irregular[1];
        }
        enter(base, base, Form.BASE, takes, particle);
        enter(third(base), base, Form.PRESENT, takes, particle);
        enter(past, base, Form.PAST, takes, particle);
        enter(participle, base, Form.PARTICIPLE, takes, particle);
        enter(gerund(base), base, Form.GERUND, takes, particle);
    }

    private static void enter(String form, String lemma, Form use, Takes takes, String particle) {
        BY_FORM.compute(form, (key, old) -> {
            Set<Form> forms = EnumSet.of(use);
            Set<Takes> all = EnumSet.of(takes);
            if (old != null) {
                forms.addAll(old.forms());
                all.addAll(old.takes());
            }
            return new Cue(
                    old == null ? lemma : old.lemma(),
                    forms,
                    all,
                    old == null || particle.isEmpty() ? particle : old.particle());
        });
    }

    private static String third(String base) {
        if (base.endsWith("y") && !vowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|sh|ch|x|z)") ? base + "es" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !vowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubles(base) ? base + base.charAt(base.length() - 1) + "ed" : base + "ed";
    }

    private static String gerund(String base) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubles(base) ? base + base.charAt(base.length() - 1) + "ing" : base + "ing";
    }

    /// Verbs that double their last letter: one stressed syllable, or those listed.
    private static boolean doubles(String base) {
        return Set.of(
                        "admit", "plan", "beg", "quip", "submit", "slam", "brag", "dub", "chat", "rip", "rebut", "blog",
                        "commit", "refer", "infer", "rub")
                .contains(base);
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
