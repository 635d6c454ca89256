package dev.stemma.language;

/// The dependency labels of the learned grammar (Clear style, Choi and Palmer 2012) as relations.
///
/// Clauses that modify a noun are relative clauses here whether they have a relative word ("the men who fled") or not
/// ("the men fleeing"). Predicate adjectives and nouns are attributes. A number that modifies a noun is told from
/// other modifiers by its part of speech.
final class ClearLabels {

    private ClearLabels() {}

    static Relation relation(String label, PartOfSpeech dependent) {
        return switch (label) {
            case "root" -> Relation.ROOT;
            case "nsubj", "csubj" -> Relation.SUBJECT;
            case "nsubjpass", "csubjpass" -> Relation.PASSIVE_SUBJECT;
            case "dobj", "dative" -> Relation.OBJECT;
            case "attr", "acomp", "oprd" -> Relation.ATTRIBUTE;
            case "ccomp" -> Relation.CLAUSAL_COMPLEMENT;
            case "xcomp" -> Relation.OPEN_COMPLEMENT;
            case "advcl" -> Relation.ADVERBIAL_CLAUSE;
            case "relcl", "acl" -> Relation.RELATIVE_CLAUSE;
            case "appos" -> Relation.APPOSITION;
            case "nmod", "amod", "nummod", "qmod" ->
                dependent == PartOfSpeech.NUMBER ? Relation.NUMBER_MODIFIER : Relation.MODIFIER;
            case "compound" -> Relation.COMPOUND;
            case "poss" -> Relation.POSSESSOR;
            case "prep" -> Relation.PREPOSITION;
            case "pobj", "pcomp" -> Relation.PREPOSITION_OBJECT;
            case "agent" -> Relation.AGENT;
            case "det", "predet" -> Relation.DETERMINER;
            case "aux", "auxpass" -> Relation.AUXILIARY;
            case "mark" -> Relation.MARKER;
            case "neg" -> Relation.NEGATION;
            case "advmod", "npadvmod" -> Relation.ADVERBIAL;
            case "cc", "preconj" -> Relation.COORDINATOR;
            case "conj" -> Relation.CONJUNCT;
            case "parataxis", "meta" -> Relation.PARATAXIS;
            case "prt" -> Relation.PARTICLE;
            case "case" -> Relation.CASE;
            case "punct" -> Relation.PUNCTUATION;
            default -> Relation.OTHER;
        };
    }
}
