package dev.stemma.language;

/// The Penn Treebank tags of the learned grammar as parts of speech.
public final class PennTags {

    private PennTags() {}

    /// The part of speech that a tag stands for.
    public static PartOfSpeech partOfSpeech(String tag) {
        return switch (tag) {
            case "NN", "FW", "GW" -> PartOfSpeech.NOUN;
            case "NNS" -> PartOfSpeech.NOUN_PLURAL;
            case "NNP", "NNPS" -> PartOfSpeech.PROPER_NOUN;
            case "VB" -> PartOfSpeech.VERB_BASE;
            case "VBD" -> PartOfSpeech.VERB_PAST;
            case "VBP", "VBZ" -> PartOfSpeech.VERB_PRESENT;
            case "VBG" -> PartOfSpeech.VERB_GERUND;
            case "VBN" -> PartOfSpeech.VERB_PARTICIPLE;
            case "MD" -> PartOfSpeech.MODAL;
            case "JJ", "JJR", "JJS", "AFX" -> PartOfSpeech.ADJECTIVE;
            case "RB", "RBR", "RBS" -> PartOfSpeech.ADVERB;
            case "PRP" -> PartOfSpeech.PRONOUN;
            case "PRP$" -> PartOfSpeech.POSSESSIVE_PRONOUN;
            case "DT", "PDT" -> PartOfSpeech.DETERMINER;
            case "IN" -> PartOfSpeech.PREPOSITION;
            case "TO" -> PartOfSpeech.TO;
            case "CC" -> PartOfSpeech.CONJUNCTION;
            case "CD", "LS" -> PartOfSpeech.NUMBER;
            case "RP" -> PartOfSpeech.PARTICLE;
            case "POS" -> PartOfSpeech.POSSESSIVE_ENDING;
            case "WDT", "WP", "WP$", "WRB" -> PartOfSpeech.WH_WORD;
            case "EX" -> PartOfSpeech.EXISTENTIAL;
            case "UH" -> PartOfSpeech.INTERJECTION;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> PartOfSpeech.PUNCTUATION;
            case "$", "#", "SYM", "ADD" -> PartOfSpeech.SYMBOL;
            default -> PartOfSpeech.UNKNOWN;
        };
    }
}
