package dev.stemma.compare;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Two runs of tokens laid beside each other: which token of one answers which of the other.
///
/// Global alignment by dynamic programming (Needleman and Wunsch 1970); cost is the product of both lengths, which are
/// cut at [#LONGEST].
final class TokenDiff {

    static final int LONGEST = 300;

    private static final double GAP = -0.45;

    /// Tokens `[leftFrom, leftTo)` of one stand where tokens `[rightFrom, rightTo)` of the other stand.
    record Change(int leftFrom, int leftTo, int rightFrom, int rightTo) {

        TokenRange left() {
            return new TokenRange(leftFrom, leftTo);
        }

        TokenRange right() {
            return new TokenRange(rightFrom, rightTo);
        }

        /// Whether tokens stand in the place of others: none were only left out or put in.
        boolean isReplacement() {
            return !left().isEmpty() && !right().isEmpty();
        }
    }

    private final List<Token> left;
    private final List<Token> right;
    private final int[] rightOf;

    private TokenDiff(List<Token> left, List<Token> right, int[] rightOf) {
        this.left = left;
        this.right = right;
        this.rightOf = rightOf;
    }

    static TokenDiff of(List<Token> leftTokens, List<Token> rightTokens) {
        List<Token> left = leftTokens.subList(0, Math.min(LONGEST, leftTokens.size()));
        List<Token> right = rightTokens.subList(0, Math.min(LONGEST, rightTokens.size()));
        int n = left.size();
        int m = right.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            best[i][0] = i * GAP;
        }
        for (int j = 1; j <= m; j++) {
            best[0][j] = j * GAP;
        }
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                best[i][j] = Math.max(
                        best[i - 1][j - 1] + score(left.get(i - 1), right.get(j - 1)),
                        Math.max(best[i - 1][j], best[i][j - 1]) + GAP);
            }
        }
        int[] rightOf = new int[n];
        Arrays.fill(rightOf, -1);
        int i = n;
        int j = m;
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j - 1] + score(left.get(i - 1), right.get(j - 1))) {
                rightOf[--i] = --j;
            } else if (best[i][j] == best[i - 1][j] + GAP) {
                i--;
            } else {
                j--;
            }
        }
        return new TokenDiff(left, right, rightOf);
    }

    private static double score(Token a, Token b) {
        if (same(a, b)) {
            return Wording.isWord(a) ? 2 : 0.6;
        }
        boolean wordA = Wording.isWord(a);
        if (wordA != Wording.isWord(b)) {
            return -2;
        }
        if (!wordA) {
            return 0;
        }
        if (isNumber(a) && isNumber(b)) {
            return 0.9;
        }
        if (sharedStart(a.text(), b.text()) >= 4) {
            return 0.7;
        }
        if (Character.isUpperCase(a.text().charAt(0))
                && Character.isUpperCase(b.text().charAt(0))) {
            return 0.2;
        }
        return a.partOfSpeech() == b.partOfSpeech() ? 0 : -0.5;
    }

    /// Whether two tokens are one word, in whatever form.
    static boolean same(Token a, Token b) {
        return a.lemma().equals(b.lemma())
                || a.text().equalsIgnoreCase(b.text())
                || Spelling.oneWord(a.text(), b.text());
    }

    static boolean isNumber(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NUMBER
                || Character.isDigit(token.text().charAt(0));
    }

    private static int sharedStart(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        int n = 0;
        while (n < x.length() && n < y.length() && x.charAt(n) == y.charAt(n)) {
            n++;
        }
        return n;
    }

    /// The right token beside a left one; -1 when there is none.
    int rightOf(int leftToken) {
        return leftToken < rightOf.length ? rightOf[leftToken] : -1;
    }

    /// Share of the shorter side's words that stand on both sides.
    double matched() {
        int same = 0;
        for (int i = 0; i < rightOf.length; i++) {
            if (rightOf[i] >= 0 && Wording.isWord(left.get(i)) && same(left.get(i), right.get(rightOf[i]))) {
                same++;
            }
        }
        long shorter = Math.min(
                left.stream().filter(Wording::isWord).count(),
                right.stream().filter(Wording::isWord).count());
        return shorter == 0 ? 0 : same / (double) shorter;
    }

    /// Places where the two differ, in order; marks alone are no difference.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int fromLeft = 0;
        int fromRight = 0;
        for (int i = 0; i <= left.size(); i++) {
            boolean anchor = i == left.size() || (rightOf[i] >= 0 && same(left.get(i), right.get(rightOf[i])));
            if (!anchor) {
                continue;
            }
            int toRight = i == left.size() ? right.size() : rightOf[i];
            if (hasWord(left, fromLeft, i) || hasWord(right, fromRight, toRight)) {
                changes.add(new Change(fromLeft, i, fromRight, toRight));
            }
            fromLeft = i + 1;
            fromRight = toRight + 1;
        }
        return changes;
    }

    private static boolean hasWord(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Wording.isWord(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }
}
