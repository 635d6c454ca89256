package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Words;
import java.util.regex.Pattern;

/// Makes sentences shorter by rule: brackets, appositions, openings and trailing clauses go.
///
/// The rules are those of sentence compression by trimming (Dorr, Zajic and Schwartz 2003, "Hedge Trimmer"), on words
/// instead of trees.
public final class Compression {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern DASHES = Pattern.compile("\\s+(?:—|–|--)\\s[^—–]{3,120}?\\s(?:—|–|--)\\s+");
    private static final Pattern APPOSITION =
            Pattern.compile(", (?:a|an|the|who|whose|which|one of|including)\\s[^,“\"”]{4,90},(?= )");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:However|Meanwhile|Still|Also|In addition|Earlier|Later|Separately|Indeed|Instead|In fact|Of course"
                    + "|Moreover|Nevertheless|For example|In recent (?:days|weeks|months|years)|But|And|Yet),? ");
    private static final Pattern TRAILING = Pattern.compile(
            ", (?:which|while|as|after|adding|saying|noting|although|though|but|with|where|who|according to|including)"
                    + " [^“\"”]*(?=\\.$)");
    private static final Pattern FILLERS = Pattern.compile(
            "\\b(?:very|really|just|also|fully|quickly|recently|already|still|simply|clearly|apparently|largely) ");
    private static final int LEAST_WORDS = 7;

    private Compression() {}

    /// Without what stands in brackets or between dashes.
    public static String asides(String sentence) {
        return unlessTooShort(
                DASHES.matcher(BRACKETS.matcher(sentence).replaceAll("")).replaceAll(" "), sentence);
    }

    /// As short as the rules make it.
    public static String hard(String sentence) {
        String shorter = asides(sentence);
        shorter = unlessTooShort(APPOSITION.matcher(shorter).replaceAll(""), shorter);
        shorter = unlessTooShort(Words.capital(OPENING.matcher(shorter).replaceFirst("")), shorter);
        shorter = unlessTooShort(TRAILING.matcher(shorter).replaceFirst(""), shorter);
        return unlessTooShort(FILLERS.matcher(shorter).replaceAll(""), shorter);
    }

    private static String unlessTooShort(String shorter, String otherwise) {
        return shorter.split("\\s+").length >= LEAST_WORDS ? shorter : otherwise;
    }
}
