package dev.stemma.language;

/// Part of speech of a token: the distinctions of the Penn Treebank tag set that later stages use.
public enum PartOfSpeech {
    NOUN,
    NOUN_PLURAL,
    PROPER_NOUN,
    VERB_BASE,
    VERB_PAST,
    VERB_PRESENT,
    VERB_GERUND,
    VERB_PARTICIPLE,
    MODAL,
    ADJECTIVE,
    ADVERB,
    PRONOUN,
    POSSESSIVE_PRONOUN,
    DETERMINER,
    PREPOSITION,
    TO,
    CONJUNCTION,
    NUMBER,
    PARTICLE,
    POSSESSIVE_ENDING,
    WH_WORD,
    EXISTENTIAL,
    INTERJECTION,
    PUNCTUATION,
    SYMBOL,
    UNKNOWN;

    /// Common or proper noun.
    public boolean isNoun() {
        return this == NOUN || this == NOUN_PLURAL || this == PROPER_NOUN;
    }

    /// A verb in any form, modals excluded.
    public boolean isVerb() {
        return switch (this) {
            case VERB_BASE, VERB_PAST, VERB_PRESENT, VERB_GERUND, VERB_PARTICIPLE -> true;
            default -> false;
        };
    }
}
