package dev.stemma.compare;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells words that stand for what other words say from words that say something else: other spellings,
/// endings and short forms, and words that only moved.
final class SameWords {

    /// Names of so many letters may differ in two and be spellings of one.
    private static final int LONG_NAME = 8;

    private SameWords() {}

    /// Whether the two differ in spelling, in an ending or in the way of writing only.
    static boolean alike(List<Token> left, List<Token> right) {
        String a = letters(left);
        String b = letters(right);
        if (sameLetters(a, b)
                || isShortFor(left, right)
                || isShortFor(right, left)
                || Bynames.same(spoken(left), spoken(right))) {
            return true;
        }
        boolean spelled = Math.min(a.length(), b.length()) >= LONG_NAME
                && a.charAt(0) == b.charAt(0)
                && Spelling.distance(a, b) <= 2;
        if (spelled || Spelling.oneName(written(left), written(right))) {
            return true;
        }
        List<Token> x = left.stream().filter(SameWords::isContentWord).toList();
        List<Token> y = right.stream().filter(SameWords::isContentWord).toList();
        return x.size() == y.size()
                && !x.isEmpty()
                && IntStream.range(0, x.size())
                        .allMatch(i -> Spelling.variants(
                                        x.get(i).text(), y.get(i).text())
                                || Spelling.oneName(x.get(i).text(), y.get(i).text())
                                || oneStem(x.get(i), y.get(i))
                                || TokenDiff.same(x.get(i), y.get(i)));
    }

    /// Whether only the way of writing differs: "north-west" and "northwest", "Sept." and "September".
    static boolean differInWriting(List<Token> left, List<Token> right) {
        return sameLetters(letters(left), letters(right));
    }

    private static boolean sameLetters(String a, String b) {
        return a.equals(b) || (a.length() >= 3 && b.length() >= 3 && (a.startsWith(b) || b.startsWith(a)));
    }

    /// Whether every word that says something stands elsewhere in the other sentence.
    static boolean moved(List<Token> words, List<Token> other) {
        return words.stream()
                .filter(Wording::isWord)
                .allMatch(
                        word -> other.stream().anyMatch(token -> TokenDiff.same(word, token) || oneStem(word, token)));
    }

    /// "Deir Ezzor" and "Deir az-Zour", of which only the second word was replaced.
    static boolean isOneNameWithTheWordBefore(Replacement place) {
        TokenDiff.Change change = place.change();
        return place.staysBefore()
                && !written(change.left().in(place.left())).isEmpty()
                && !written(change.right().in(place.right())).isEmpty()
                && Spelling.oneName(
                        written(place.left().subList(change.leftFrom() - 1, change.leftTo())),
                        written(place.right().subList(change.rightFrom() - 1, change.rightTo())));
    }

    static boolean isContentWord(Token token) {
        return Wording.isWord(token)
                && (token.partOfSpeech().isNoun()
                        || token.partOfSpeech().isVerb()
                        || token.partOfSpeech() == PartOfSpeech.ADJECTIVE
                        || token.partOfSpeech() == PartOfSpeech.NUMBER
                        || token.partOfSpeech() == PartOfSpeech.UNKNOWN);
    }

    /// Whether the one is an abbreviation that begins like the other's initials or like another abbreviation:
    /// "ISIS" for "Islamic State", "ISIL" for "ISIS", "SOHR" for "Syrian Observatory for Human Rights".
    private static boolean isShortFor(List<Token> abbreviation, List<Token> name) {
        if (abbreviation.size() != 1) {
            return false;
        }
        String shortForm = abbreviation.getFirst().text();
        boolean capitals = shortForm.length() >= 2
                && shortForm.length() <= 6
                && shortForm.chars().allMatch(Character::isUpperCase);
        if (!capitals) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        name.stream()
                .filter(token -> Character.isUpperCase(token.text().charAt(0)))
                .forEach(token -> initials.append(
                        name.size() == 1
                                ? token.text()
                                        .substring(0, Math.min(3, token.text().length()))
                                : token.text().substring(0, 1)));
        return initials.length() >= 2 && shortForm.startsWith(initials.toString());
    }

    private static boolean oneStem(Token left, Token right) {
        String a = left.text().toLowerCase(Locale.ROOT);
        String b = right.text().toLowerCase(Locale.ROOT);
        int shorter = Math.min(a.length(), b.length());
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= 4 && same >= shorter - 3;
    }

    private static String written(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .filter(word -> Character.isUpperCase(word.charAt(0)) || word.indexOf('-') > 0)
                .collect(Collectors.joining(" "));
    }

    private static String spoken(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        for (Token token : tokens) {
            token.text()
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }
}
