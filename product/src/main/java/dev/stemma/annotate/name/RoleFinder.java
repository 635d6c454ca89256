package dev.stemma.annotate.name;

import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds descriptions such as "the Russian president" that certainly mean one bearer of the article.
final class RoleFinder {

    private static final Set<String> LOOSE = Set.of("leader", "boss", "chief", "ruler", "strongman");
    private static final Set<String> FOLLOWERS_THAT_NARROW = Set.of("of", "for", "at", "to", "in", "on", "from", "who");

    private final TokenizedArticle article;
    private final List<Bearer> persons;

    RoleFinder(TokenizedArticle article, List<Bearer> bearers) {
        this.article = article;
        this.persons = bearers.stream()
                .filter(bearer ->
                        bearer.type() == NameType.PERSON && !bearer.roles().isEmpty())
                .toList();
    }

    List<NameMention> find(List<NameMention> taken) {
        List<NameMention> found = new ArrayList<>();
        if (persons.isEmpty()) {
            return found;
        }
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                match(tokens, i, taken, found);
            }
        }
        return found;
    }

    /// "the", the name of a country or people, a role in lower case. What stands in the mention is the country and the
    /// role, or the role alone where the country has its own mention already.
    private void match(List<Token> tokens, int i, List<NameMention> taken, List<NameMention> found) {
        boolean article1 = tokens.get(i).text().equalsIgnoreCase("the");
        if (!article1) {
            return;
        }
        int k = i + 1;
        Optional<String> country = Optional.empty();
        for (int size = 2; size >= 1 && country.isEmpty(); size--) {
            if (k + size < tokens.size()) {
                StringBuilder words = new StringBuilder();
                for (int w = k; w < k + size; w++) {
                    words.append(w > k ? " " : "").append(tokens.get(w).text());
                }
                country = Countries.pointedTo(words.toString());
                if (country.isPresent()) {
                    k += size;
                }
            }
        }
        int roleStart = k;
        StringBuilder role = new StringBuilder();
        while (k < tokens.size()
                && k < roleStart + 3
                && isRoleWord(tokens.get(k).text())) {
            role.append(role.isEmpty() ? "" : " ").append(tokens.get(k).text());
            k++;
        }
        if (role.isEmpty() || (k < tokens.size() && narrows(tokens, k))) {
            return;
        }
        Optional<Bearer> bearer = holder(role.toString(), country);
        if (bearer.isEmpty()) {
            return;
        }
        int start = tokens.get(i + 1).start();
        int end = tokens.get(k - 1).end();
        int firstOfRole = tokens.get(roleStart).start();
        if (taken.stream()
                .map(NameMention::passage)
                .anyMatch(m -> m.start() < end && start < m.end() && (m.start() < start || m.end() > firstOfRole))) {
            return;
        }
        found.add(new NameMention(
                article.article().passage(start, end),
                article.article().text().substring(start, end),
                NameType.PERSON,
                bearer.get().name()));
    }

    private static boolean isRoleWord(String word) {
        return Character.isLowerCase(word.charAt(0))
                && (Titles.isRole(word) || LOOSE.contains(word) || word.equals("prime") || word.equals("foreign"));
    }

    private static boolean narrows(List<Token> tokens, int k) {
        String next = tokens.get(k).text();
        return FOLLOWERS_THAT_NARROW.contains(next)
                || CapitalNameRecognizer.isCapitalized(next)
                || (next.startsWith("’") && !next.equals("’s"))
                || next.equals("-");
    }

    private Optional<Bearer> holder(String role, Optional<String> country) {
        List<Bearer> fitting = persons.stream()
                .filter(person -> person.roles().stream().anyMatch(held -> fits(held, role, country)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean fits(String held, String role, Optional<String> country) {
        String heldRole = held;
        Optional<String> heldCountry = Optional.empty();
        for (int space = held.indexOf(' '); space > 0 && heldCountry.isEmpty(); space = held.indexOf(' ', space + 1)) {
            heldCountry = Countries.pointedTo(capitalized(held.substring(0, space)));
            if (heldCountry.isPresent()) {
                heldRole = held.substring(space + 1);
            }
        }
        if (country.isPresent() && !heldCountry.equals(country)) {
            return false;
        }
        if (country.isEmpty() && !Titles.isUnique(role)) {
            return false;
        }
        if (LOOSE.contains(role)) {
            return country.isPresent() && Titles.isHeadOfState(heldRole);
        }
        return heldRole.equals(role);
    }

    private static String capitalized(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
                    .append(word.length() > 1 ? word.substring(1) : "");
        }
        return out.toString();
    }
}
