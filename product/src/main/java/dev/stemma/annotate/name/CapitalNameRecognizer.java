package dev.stemma.annotate.name;

import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Recognises names by capital letters and the words around and inside them. Needs no model; serves where none is.
final class CapitalNameRecognizer implements NameRecognizer {

    private static final Set<String> NEVER = WordTable.words("never");

    private static final Set<String> COMMON_STARTS = WordTable.words("common starts");

    private static final Set<String> ORGANIZATION_HEADS = WordTable.words("organization heads");

    private static final Set<String> PLACE_HEADS = WordTable.words("place heads");

    private static final Set<String> EVENT_HEADS = WordTable.words("event heads");

    private static final Set<String> PARTICLES = WordTable.words("particles");

    private static final Set<String> KNOWN_PLACES = WordTable.words("known places");

    @Override
    public List<RawName> recognize(TokenizedArticle article) {
        Set<String> lowerCased = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (Character.isLowerCase(token.text().charAt(0))) {
                    lowerCased.add(token.text());
                }
            }
        }
        List<RawName> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (!isTitleCased(sentence)) {
                sentence(article, sentence, lowerCased, found);
            }
        }
        return found;
    }

    /// A headline with capitals on all its words tells nothing by capitals.
    private static boolean isTitleCased(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                if (Character.isUpperCase(token.text().charAt(0))) {
                    capitals++;
                }
            }
        }
        return words >= 5 && capitals > 0.8 * words;
    }

    private static void sentence(
            TokenizedArticle article, Sentence sentence, Set<String> lowerCased, List<RawName> found) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            if (!starts(tokens, i, lowerCased)) {
                i++;
                continue;
            }
            int end = end(tokens, i);
            add(article, sentence, i, end, found);
            i = end;
        }
    }

    private static boolean starts(List<Token> tokens, int i, Set<String> lowerCased) {
        String word = tokens.get(i).text();
        if (!isCapitalized(word)) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (NEVER.contains(lower)) {
            return false;
        }
        boolean opening = i == 0
                || (!Character.isLetterOrDigit(tokens.get(i - 1).text().charAt(0))
                        && !tokens.get(i - 1).text().equals(","));
        if (!opening) {
            return !COMMON_STARTS.contains(lower);
        }
        if (COMMON_STARTS.contains(lower)) {
            return false;
        }
        boolean nextCapital =
                i + 1 < tokens.size() && isCapitalized(tokens.get(i + 1).text());
        return nextCapital
                || (!lowerCased.contains(lower) && !lower.endsWith("ing") && !lower.endsWith("ly"))
                || Countries.pointedTo(word).isPresent();
    }

    private static int end(List<Token> tokens, int start) {
        int end = start + 1;
        boolean organization = isOrganizationHead(tokens.get(start).text());
        boolean connected = false;
        while (end < tokens.size()) {
            String word = tokens.get(end).text();
            String next = end + 1 < tokens.size() ? tokens.get(end + 1).text() : "";
            if (isCapitalized(word) && !NEVER.contains(word.toLowerCase(Locale.ROOT))) {
                organization |= isOrganizationHead(word);
                end++;
            } else if (Character.isDigit(word.charAt(0))
                    && word.length() <= 2
                    && !isCapitalized(next)
                    && end - start >= 2
                    && !next.equals("percent")
                    && !next.equals("%")) {
                end++;
                break;
            } else if ((word.equals("of") || word.equals("for")) && organization) {
                int k = next.equals("the") ? end + 2 : end + 1;
                if (k < tokens.size()
                        && isCapitalized(tokens.get(k).text())
                        && !NEVER.contains(tokens.get(k).text().toLowerCase(Locale.ROOT))) {
                    connected = true;
                    end = k + 1;
                } else {
                    break;
                }
            } else if ((word.equals("and") || word.equals("&"))
                    && (connected || word.equals("&"))
                    && isCapitalized(next)) {
                end += 2;
            } else if (PARTICLES.contains(word) && isCapitalized(next) && end - start <= 2) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static void add(TokenizedArticle article, Sentence sentence, int from, int to, List<RawName> found) {
        List<Token> tokens = sentence.tokens();
        List<String> title = new ArrayList<>();
        int start = from;
        // "Russian President Vladimir Putin": the people, the role, the person.
        while (start < to) {
            String word = tokens.get(start).text();
            boolean title1 = Titles.isTitle(word) || isTitlePart(tokens, start, to);
            if (title1
                    || (Countries.pointedTo(word).isPresent()
                            && start + 1 < to
                            && (Titles.isRole(tokens.get(start + 1).text()) || isTitlePart(tokens, start + 1, to)))) {
                if (Countries.pointedTo(word).isPresent()) {
                    addName(article, sentence, start, start + 1, List.of(), found);
                }
                title.add(Titles.plain(word));
                start++;
            } else {
                break;
            }
        }
        if (start == to) {
            return;
        }
        addName(article, sentence, start, to, title, found);
    }

    /// Words that are titles only together with the next: "Prime Minister", "Foreign Secretary".
    private static boolean isTitlePart(List<Token> tokens, int i, int to) {
        return i + 1 < to
                && Titles.isRole(tokens.get(i + 1).text())
                && Titles.isPart(Titles.plain(tokens.get(i).text()));
    }

    private static void addName(
            TokenizedArticle article, Sentence sentence, int from, int to, List<String> title, List<RawName> found) {
        List<Token> tokens = sentence.tokens();
        String text = article.article()
                .text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
        Optional<NameType> known = typeOf(tokens, from, to, title, text);
        found.add(
                new RawName(sentence.index(), from, to, text, known.orElse(NameType.OTHER), known.isPresent(), title));
    }

    private static Optional<NameType> typeOf(List<Token> tokens, int from, int to, List<String> title, String text) {
        String first = tokens.get(from).text();
        String last = tokens.get(to - 1).text();
        if (Countries.named(text).isPresent()) {
            return Optional.of(NameType.PLACE);
        }
        if (Countries.ofPeople(text).isPresent()) {
            return Optional.of(NameType.PEOPLE);
        }
        if (text.equals("Kremlin") || text.equals("White House") || text.equals("Downing Street")) {
            return Optional.of(NameType.ORGANIZATION);
        }
        if (Countries.ofSeat(text).isPresent()) {
            return Optional.of(NameType.PLACE);
        }
        if (!title.isEmpty()) {
            return Optional.of(NameType.PERSON);
        }
        for (int i = from; i < to; i++) {
            if (isOrganizationHead(tokens.get(i).text()) && to - from > 1) {
                return Optional.of(NameType.ORGANIZATION);
            }
        }
        if (to - from > 1 && PLACE_HEADS.contains(last.toLowerCase(Locale.ROOT))) {
            return Optional.of(NameType.PLACE);
        }
        if (to - from > 1 && EVENT_HEADS.contains(last.toLowerCase(Locale.ROOT))) {
            return Optional.of(NameType.EVENT);
        }
        if (to - from >= 2 && to - from <= 4 && GivenNames.contains(first)) {
            return Optional.of(NameType.PERSON);
        }
        if (KNOWN_PLACES.contains(last.toLowerCase(Locale.ROOT))) {
            return Optional.of(NameType.PLACE);
        }
        String before = from > 0 ? tokens.get(from - 1).text().toLowerCase(Locale.ROOT) : "";
        String after = to < tokens.size() ? tokens.get(to).text().toLowerCase(Locale.ROOT) : "";
        if (to - from == 1
                && first.length() >= 2
                && first.length() <= 6
                && first.equals(first.toUpperCase(Locale.ROOT))) {
            return Optional.of(NameType.ORGANIZATION);
        }
        if (to - from >= 2
                && to - from <= 3
                && Set.of("said", "says", "told", "who", "added", "wrote").contains(after)) {
            return Optional.of(NameType.PERSON);
        }
        if (to - from == 2 && before.equals("said")) {
            return Optional.of(NameType.PERSON);
        }
        if (Set.of("in", "near", "from", "outside", "to").contains(before) && to - from == 1) {
            return Optional.of(NameType.PLACE);
        }
        return Optional.empty();
    }

    static boolean isOrganizationHead(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ORGANIZATION_HEADS.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
