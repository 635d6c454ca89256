package dev.stemma.annotate.name;

import java.util.List;
import java.util.Optional;

/// Whom or what a name names, as far as one article tells.
///
/// @param name canonical form within the article
/// @param type what it names
/// @param gender of a person, when title, given name or wording tell
/// @param roles what the article calls the bearer beside the name, in lower case: "president", "russian president"
public record Bearer(String name, NameType type, Optional<Gender> gender, List<String> roles) {

    public Bearer {
        roles = List.copyOf(roles);
    }
}
