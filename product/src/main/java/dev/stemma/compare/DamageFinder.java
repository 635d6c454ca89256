package dev.stemma.compare;

import dev.stemma.article.Passage;
import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Finds damage that shows in the text itself: words that copying by machine doubled, cut off, glued or left behind.
///
/// No parent is needed to see it. "Machinery machinery", a sentence end in mid-sentence followed by a lone word, a
/// function word with a capital in mid-sentence: an author does not write so, and an editor would not leave it.
final class DamageFinder {

    /// What kind of damage it is, in words that a reader can check.
    enum Sort {
        DOUBLED("a word doubled", "the same word stands twice in a row"),
        STRAY_END("a sentence broken off", "a full stop cuts off words that belong to the sentence before it"),
        REPEATED_RUN("words repeated", "a run of words is repeated across a full stop"),
        STRAY_CAPITAL("words run together", "a capital letter in mid-sentence shows where words were put together"),
        BROKEN_ARTICLE("a phrase broken", "an article is followed by a word that cannot follow it");

        private final String title;
        private final String inWords;

        Sort(String title, String inWords) {
            this.title = title;
            this.inWords = inWords;
        }

        /// A name for the damage, such as "a word doubled".
        String title() {
            return title;
        }

        String inWords() {
            return inWords;
        }
    }

    /// Damage at a place.
    record Damage(Sort sort, Statement statement, Passage passage) {}

    private static final int LONGEST_FRAGMENT = 3;

    /// A word with less information than this, in bits, is no name.
    private static final double COMMON_BITS = 7;

    /// Words that stand twice in a row in good English.
    private static final Set<String> MAY_DOUBLE = Set.of(
            "had", "that", "very", "so", "no", "bye", "ha", "is", "really", "many", "long", "far", "her", "do", "on",
            "in", "up", "down", "again", "more", "there", "who", "what", "now", "please", "well");

    /// Words that open a sentence or a headline run into the text are left out: where a full stop is missing, nothing
    /// was
    /// put together wrongly.
    private static final Set<String> FUNCTION_WORDS =
            Set.of("than", "of", "or", "was", "were", "has", "have", "had", "been");

    private final StoryText text;
    private final ToDoubleFunction<String> bits;

    DamageFinder(StoryText text, ToDoubleFunction<String> bits) {
        this.text = text;
        this.bits = bits;
    }

    List<Damage> find() {
        List<Damage> found = new ArrayList<>();
        for (int article = 0; article < text.articles().size(); article++) {
            // The signs are those of English spelling.
            if (text.article(article).article().language().startsWith("en")) {
                List<Statement> statements = text.statementsOf(article);
                for (int i = 0; i < statements.size(); i++) {
                    Statement before = i == 0 ? null : statements.get(i - 1);
                    doubled(statements.get(i), found);
                    strayCapitals(statements.get(i), found);
                    brokenArticle(statements.get(i), found);
                    if (before != null) {
                        strayEnd(before, statements.get(i), found);
                    }
                }
            }
        }
        List<Damage> apart = new ArrayList<>();
        for (Damage damage : found) {
            if (apart.stream().noneMatch(other -> other.passage().overlaps(damage.passage()))) {
                apart.add(damage);
            }
        }
        return apart;
    }

    private static void doubled(Statement statement, List<Damage> found) {
        List<Token> tokens = statement.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text();
            String next = tokens.get(i + 1).text();
            if (word.equalsIgnoreCase(next)
                    // A large word after a small one is a name: "said Said".
                    && !Character.isUpperCase(next.charAt(0))
                    && Character.isLetter(word.charAt(0))
                    && word.length() > 1
                    && !MAY_DOUBLE.contains(word.toLowerCase(Locale.ROOT))) {
                found.add(new Damage(Sort.DOUBLED, statement, new TokenRange(i, i + 2).passageIn(statement)));
            }
        }
    }

    /// A lone lower-case word or two after a full stop, or a sentence that goes on in lower case with words just said.
    private static void strayEnd(Statement before, Statement statement, List<Damage> found) {
        if (before.paragraph() != statement.paragraph() || !before.text().endsWith(".")) {
            return;
        }
        Token first = statement.tokens().getFirst();
        String firstWord = statement.text().split("\\s", 2)[0];
        if (firstWord.indexOf('/') > 0 || firstWord.matches("\\p{Ll}+\\.\\p{Ll}+.*")) {
            // An address, as of a picture in a post, is no end of a sentence.
            return;
        }
        boolean gap = statement.passage().start() > before.passage().end();
        if (!Character.isLowerCase(first.text().charAt(0)) || !gap) {
            boolean onlyMarks = statement.tokens().stream().noneMatch(Wording::isWord)
                    && statement.text().equals(".");
            if (onlyMarks) {
                found.add(new Damage(Sort.STRAY_END, statement, lastWords(before, statement)));
            }
            return;
        }
        long words = statement.tokens().stream().filter(Wording::isWord).count();
        if (words == 1 && first.text().length() == 1) {
            // A lone letter is left of a button or a mark of the page.
            return;
        }
        if (repeats(before, statement)) {
            found.add(new Damage(Sort.REPEATED_RUN, statement, lastWords(before, statement)));
            return;
        }
        if (words <= LONGEST_FRAGMENT || noFiniteVerb(statement)) {
            found.add(new Damage(Sort.STRAY_END, statement, lastWords(before, statement)));
        }
    }

    private static boolean noFiniteVerb(Statement statement) {
        boolean tagged = false;
        for (Token token : statement.tokens()) {
            switch (token.partOfSpeech()) {
                case VERB_PAST, VERB_PRESENT, MODAL -> {
                    return false;
                }
                case UNKNOWN -> {}
                default -> tagged = true;
            }
        }
        return tagged;
    }

    /// Whether a sentence starts with words with which the one before ends.
    private static boolean repeats(Statement before, Statement statement) {
        List<Token> last = before.tokens().stream().filter(Wording::isWord).toList();
        List<Token> first = statement.tokens().stream().filter(Wording::isWord).toList();
        for (int n = 1; n <= 3 && n <= last.size() && n <= first.size(); n++) {
            boolean same = true;
            for (int k = 0; k < n; k++) {
                same &= last.get(last.size() - n + k)
                        .text()
                        .equalsIgnoreCase(first.get(k).text());
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /// The last words of a sentence and the first of the next.
    private static Passage lastWords(Statement before, Statement statement) {
        int from = before.tokens().get(Math.max(0, before.tokens().size() - 5)).start();
        int to = statement
                .tokens()
                .get(Math.min(statement.tokens().size() - 1, 4))
                .end();
        return new Passage(statement.passage().article(), from, to);
    }

    private void strayCapitals(Statement statement, List<Damage> found) {
        List<Token> tokens = statement.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String lower = token.text().toLowerCase(Locale.ROOT);
            boolean capital = token.text().length() > 1
                    && Character.isUpperCase(token.text().charAt(0))
                    && token.text().substring(1).equals(lower.substring(1));
            Token before = tokens.get(i - 1);
            if (!capital
                    || !(FUNCTION_WORDS.contains(lower) || isLoneVerb(tokens, i))
                    || text.inName(statement, token)) {
                continue;
            }
            boolean afterLowerWord = Character.isLowerCase(before.text().charAt(0));
            boolean capitalAfter = i + 1 < tokens.size()
                    && Character.isUpperCase(tokens.get(i + 1).text().charAt(0));
            // "told The Times", "the Friends of The Earth".
            boolean titleAround = capitalAfter
                    && (before.partOfSpeech() == PartOfSpeech.PROPER_NOUN || lower.equals("the") || lower.equals("a"));
            if (afterLowerWord && !titleAround) {
                found.add(new Damage(
                        Sort.STRAY_CAPITAL,
                        statement,
                        new TokenRange(Math.max(0, i - 3), Math.min(tokens.size(), i + 4)).passageIn(statement)));
            }
        }
    }

    /// A common verb, adverb or question word between lower-case words: no part of any title.
    private boolean isLoneVerb(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        PartOfSpeech tag = token.partOfSpeech();
        boolean sort = tag.isVerb() || tag == PartOfSpeech.ADVERB || tag == PartOfSpeech.WH_WORD;
        boolean lowerAfter = at + 1 < tokens.size()
                && Character.isLowerCase(tokens.get(at + 1).text().charAt(0));
        return sort
                && lowerAfter
                && leadsOn(tokens.get(at - 1))
                && !Wording.inHeadline(tokens, at)
                && !isTitle(tokens, at)
                && bits.applyAsDouble(token.lemma()) < COMMON_BITS;
    }

    /// Whether no sentence or heading ends with a word, so that no other can begin after it.
    private static boolean leadsOn(Token token) {
        return switch (token.partOfSpeech()) {
            case DETERMINER, PREPOSITION, MODAL, TO, POSSESSIVE_PRONOUN -> true;
            default -> false;
        };
    }

    /// Whether a large word follows over a small one: "Save the Children".
    private static boolean isTitle(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && Character.isUpperCase(tokens.get(at + 2).text().charAt(0));
    }

    /// "in a Interviewed", "the said": an article before a capital verb or another article.
    private void brokenArticle(Statement statement, List<Damage> found) {
        List<Token> tokens = statement.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String article = tokens.get(i).text().toLowerCase(Locale.ROOT);
            Token next = tokens.get(i + 1);
            boolean afterArticle = article.equals("a") || article.equals("an") || article.equals("the");
            boolean wrongForm = article.equals("a")
                    && next.text().length() > 3
                    && "aeio".indexOf(Character.toLowerCase(next.text().charAt(0))) >= 0
                    && !next.text().toLowerCase(Locale.ROOT).matches("onc?e.*")
                    && !next.text().toLowerCase(Locale.ROOT).startsWith("eu")
                    && bits.applyAsDouble(next.lemma()) < 9;
            boolean anotherArticle = next.text().equals("a")
                    || next.text().equals("the")
                    || next.text().equals("an");
            if (tokens.get(i).text().equals(article) && afterArticle && (wrongForm || anotherArticle)) {
                found.add(new Damage(
                        Sort.BROKEN_ARTICLE,
                        statement,
                        new TokenRange(Math.max(0, i - 1), Math.min(tokens.size(), i + 4)).passageIn(statement)));
            }
        }
    }
}
