package dev.stemma.annotate.name;

/// What a name names.
public enum NameType {
    PERSON,
    ORGANIZATION,
    PLACE,
    /// Nationalities, ethnic, religious and political groups.
    PEOPLE,
    WORK,
    EVENT,
    OTHER
}
