package dev.stemma.clean;

import java.text.Normalizer;

/// Brings characters into one form without changing a word: NFC, plain spaces and line ends, and none of the
/// invisible characters that publishing systems leave behind.
final class Characters {

    /// Longer runs of combining marks occur in no language and make normalisation quadratic.
    private static final int MOST_MARKS = 16;

    private Characters() {}

    /// Normalises characters. Line ends become `\n`, tabs and all kinds of space become one plain space each.
    static String normalise(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int type = Character.getType(c);
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            if (c == '\r') {
                if (next >= text.length() || text.charAt(next) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C) {
                out.append('\n');
            } else if (c == '\t' || type == Character.SPACE_SEPARATOR) {
                out.append(' ');
            } else if (type == Character.SURROGATE) {
                out.append('\uFFFD');
            } else if (!invisible(c, type, out) && marks <= MOST_MARKS) {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /// Joiners carry meaning in Indic and Arabic scripts and in emoji, so they go only after Latin, Greek and
    /// Cyrillic letters and other low characters.
    private static boolean invisible(int c, int type, StringBuilder before) {
        if (c == 0x200C || c == 0x200D) {
            return before.isEmpty() || before.charAt(before.length() - 1) < 0x0590;
        }
        return type == Character.CONTROL || (type == Character.FORMAT && !(c >= 0xE0020 && c <= 0xE007F));
    }

    /// One line: runs of white space become one space.
    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
