package dev.stemma.compare;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.Optional;

/// Finds runs of capitalised words that are names, in sentences whose words are replaced.
///
/// Wider than the names found in an article: a large word counts as well that its tagger takes for a name.
final class NameRuns {

    private final StoryText text;

    NameRuns(StoryText text) {
        this.text = text;
    }

    /// The longest run of capitalised words that begins or ends in the range and is a name there.
    Optional<TokenRange> longest(Statement statement, TokenRange range) {
        TokenRange best = new TokenRange(0, 0);
        for (int i = range.from(); i < range.to(); i++) {
            if (!isNameWord(statement, i)) {
                continue;
            }
            int first = i;
            int last = i + 1;
            while (first > 0 && (isNameWord(statement, first - 1) || joins(statement, first - 1))) {
                first--;
            }
            while (last < statement.tokens().size() && (isNameWord(statement, last) || joins(statement, last))) {
                last++;
            }
            if (last - first > best.size()) {
                best = new TokenRange(first, last);
            }
            i = last;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /// "&" between two capitalised words.
    private boolean joins(Statement statement, int at) {
        return statement.tokens().get(at).text().equals("&")
                && at > 0
                && at + 1 < statement.tokens().size()
                && isNameWord(statement, at - 1)
                && isNameWord(statement, at + 1);
    }

    private boolean isNameWord(Statement statement, int at) {
        Token token = statement.tokens().get(at);
        boolean capital =
                Character.isUpperCase(token.text().charAt(0)) && token.text().length() > 1;
        boolean opens = at == 0 || !Wording.isWord(statement.tokens().get(at - 1));
        boolean tagged = text.inName(statement, token)
                || (token.partOfSpeech() == PartOfSpeech.PROPER_NOUN && !Wording.inHeadline(statement.tokens(), at));
        return capital
                && !CapitalWords.isCalendarWordOrTitle(token)
                && !CapitalWords.isArticle(token)
                && (tagged || (!opens && token.partOfSpeech() == PartOfSpeech.UNKNOWN));
    }
}
