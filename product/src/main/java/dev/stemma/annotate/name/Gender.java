package dev.stemma.annotate.name;

/// Grammatical gender with which an article, or a given name, speaks of a person.
public enum Gender {
    MALE,
    FEMALE
}
