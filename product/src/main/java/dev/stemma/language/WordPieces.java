package dev.stemma.language;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Cuts text into the word pieces of an uncased BERT vocabulary: lower case, accents off, every mark apart, then the
/// longest piece first (Wu et al., "Google's Neural Machine Translation System", 2016, section 4.1).
///
/// Reads the vocabulary out of a `tokenizer.json` of the `tokenizers` library in some hundredths of a second; the
/// library's own reader needs a native library and ten times as long. Safe for use by several threads.
final class WordPieces {

    private static final int CLASSIFY = 101;
    private static final int SEPARATE = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> starts;
    private final Map<String, Integer> continuations;

    private WordPieces(Map<String, Integer> starts, Map<String, Integer> continuations) {
        this.starts = starts;
        this.continuations = continuations;
    }

    /// The vocabulary of a `tokenizer.json`.
    ///
    /// @throws IllegalArgumentException when it holds no word-piece vocabulary
    static WordPieces read(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        int at = text.indexOf("\"vocab\"");
        at = at < 0 ? -1 : text.indexOf('{', at);
        if (at < 0) {
            throw new IllegalArgumentException("tokenizer.json has no vocabulary");
        }
        Map<String, Integer> starts = HashMap.newHashMap(28_000);
        Map<String, Integer> continuations = HashMap.newHashMap(8_000);
        int i = at + 1;
        StringBuilder piece = new StringBuilder();
        for (int open = text.indexOf('"', i); open >= 0; open = nextKey(text, i)) {
            piece.setLength(0);
            i = open + 1;
            while (text.charAt(i) != '"') {
                char unit = text.charAt(i);
                if (unit == '\\') {
                    i++;
                    unit = text.charAt(i);
                    if (unit == 'u') {
                        unit = (char) Integer.parseInt(text.substring(i + 1, i + 5), 16);
                        i += 4;
                    }
                }
                piece.append(unit);
                i++;
            }
            i = text.indexOf(':', i) + 1;
            int id = 0;
            while (i < text.length() && (text.charAt(i) == ' ' || Character.isDigit(text.charAt(i)))) {
                if (text.charAt(i) != ' ') {
                    id = id * 10 + (text.charAt(i) - '0');
                }
                i++;
            }
            String word = piece.toString();
            if (word.startsWith("##")) {
                continuations.put(word.substring(2), id);
            } else {
                starts.put(word, id);
            }
        }
        return new WordPieces(starts, continuations);
    }

    /// The quotation mark that opens the next key of a JSON object, from behind a value; -1 at the object's end.
    private static int nextKey(String text, int afterValue) {
        int i = afterValue;
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.charAt(i) == '}') {
                return -1;
            }
            i++;
        }
        return i < text.length() ? i : -1;
    }

    /// The ids of a text's pieces between the marks that BERT puts around them; at most `most` in all.
    long[] ids(String text, int most) {
        long[] ids = new long[most];
        ids[0] = CLASSIFY;
        int size = 1;
        String plain = plain(text);
        int i = 0;
        while (i < plain.length() && size < most - 1) {
            int point = plain.codePointAt(i);
            int width = Character.charCount(point);
            if (isGap(point)) {
                i += width;
                continue;
            }
            int end = i + width;
            if (!standsAlone(point)) {
                while (end < plain.length()) {
                    int next = plain.codePointAt(end);
                    if (isGap(next) || standsAlone(next)) {
                        break;
                    }
                    end += Character.charCount(next);
                }
            }
            size = addWord(plain.substring(i, end), ids, size, most - 1);
            i = end;
        }
        ids[size++] = SEPARATE;
        return Arrays.copyOf(ids, size);
    }

    private int addWord(String word, long[] ids, int from, int limit) {
        if (word.length() > LONGEST_WORD) {
            ids[from] = UNKNOWN;
            return from + 1;
        }
        int size = from;
        int start = 0;
        while (start < word.length()) {
            Map<String, Integer> pieces = start == 0 ? starts : continuations;
            int end = word.length();
            Integer id = null;
            while (end > start) {
                id = pieces.get(word.substring(start, end));
                if (id != null) {
                    break;
                }
                end--;
            }
            if (id == null) {
                ids[from] = UNKNOWN;
                return from + 1;
            }
            if (size < limit) {
                ids[size] = id;
            }
            size++;
            start = end;
        }
        return Math.min(size, limit);
    }

    private static String plain(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 0x80;
        }
        if (ascii) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(point -> {
            if (Character.getType(point) != Character.NON_SPACING_MARK) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isGap(int point) {
        return point == ' '
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.FORMAT
                || point == 0xFFFD;
    }

    /// Marks and ideographs are pieces of their own.
    private static boolean standsAlone(int point) {
        if (point < 0x80) {
            return !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
        };
    }
}
