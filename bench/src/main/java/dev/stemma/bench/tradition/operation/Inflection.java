package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.operation.Thesaurus.PartOfSpeech;
import java.util.Map;

/// Puts a base form into the form in which another word stands: by the regular rules and the commonest exceptions, with
/// the mistakes of a machine.
final class Inflection {

    private static final Map<String, String> PAST = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("do", "did"),
            Map.entry("tell", "told"),
            Map.entry("make", "made"),
            Map.entry("take", "took"),
            Map.entry("give", "gave"),
            Map.entry("get", "got"),
            Map.entry("go", "went"),
            Map.entry("come", "came"),
            Map.entry("see", "saw"),
            Map.entry("know", "knew"),
            Map.entry("find", "found"),
            Map.entry("think", "thought"),
            Map.entry("leave", "left"),
            Map.entry("hold", "held"),
            Map.entry("bring", "brought"),
            Map.entry("begin", "began"),
            Map.entry("keep", "kept"),
            Map.entry("stand", "stood"),
            Map.entry("put", "put"),
            Map.entry("set", "set"),
            Map.entry("cut", "cut"),
            Map.entry("hit", "hit"),
            Map.entry("let", "let"),
            Map.entry("run", "ran"),
            Map.entry("lead", "led"),
            Map.entry("meet", "met"),
            Map.entry("pay", "paid"),
            Map.entry("send", "sent"),
            Map.entry("build", "built"),
            Map.entry("fall", "fell"),
            Map.entry("rise", "rose"),
            Map.entry("write", "wrote"),
            Map.entry("speak", "spoke"),
            Map.entry("break", "broke"),
            Map.entry("choose", "chose"),
            Map.entry("draw", "drew"),
            Map.entry("grow", "grew"),
            Map.entry("throw", "threw"),
            Map.entry("win", "won"),
            Map.entry("lose", "lost"),
            Map.entry("spend", "spent"),
            Map.entry("hurt", "hurt"));

    private Inflection() {}

    /// `base` in the form that `word` has of `lemma`.
    static String like(String word, String lemma, PartOfSpeech partOfSpeech, String base) {
        if (word.equals(lemma)) {
            return base;
        }
        int space = base.indexOf(' ');
        String head = space < 0 || partOfSpeech == PartOfSpeech.NOUN ? base : base.substring(0, space);
        String rest = base.substring(head.length());
        return switch (partOfSpeech) {
            case NOUN -> word.endsWith("s") ? plural(head) : base;
            case VERB -> verb(word, head) + rest;
            case ADJECTIVE, ADVERB -> base;
        };
    }

    private static String verb(String word, String head) {
        if (word.endsWith("ing")) {
            return (head.endsWith("e") && !head.endsWith("ee") ? head.substring(0, head.length() - 1) : doubled(head))
                    + "ing";
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return plural(head);
        }
        String irregular = PAST.get(head);
        if (irregular != null) {
            return irregular;
        }
        if (head.endsWith("e")) {
            return head + "d";
        }
        return head.matches(".*[^aeiou]y") ? head.substring(0, head.length() - 1) + "ied" : doubled(head) + "ed";
    }

    private static String doubled(String head) {
        return head.matches("[^aeiou]*[aeiou][bdgmnprt]") ? head + head.charAt(head.length() - 1) : head;
    }

    private static String plural(String head) {
        if (head.matches(".*[^aeiou]y")) {
            return head.substring(0, head.length() - 1) + "ies";
        }
        return head.matches(".*(s|x|z|ch|sh)") ? head + "es" : head + "s";
    }
}
