package dev.stemma.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts an array of records out of a stream of JSON by brackets and strings alone, without parsing the records. A
/// record that is not valid JSON inside costs only itself, and memory holds one record at a time.
final class JsonRecords {

    private final InputStream in;
    private final int longest;
    private boolean ended;
    private long number;

    /// @param in bytes of an encoding in which ASCII is ASCII
    /// @param longest largest record in bytes
    JsonRecords(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.longest = longest;
    }

    /// The brackets do not match or the input ends inside the array.
    static final class BrokenException extends IOException {
        private static final long serialVersionUID = 1;

        BrokenException() {
            super("brackets do not match");
        }
    }

    /// Goes to the array.
    ///
    /// @param path the names of the fields on the way to it, any of a set at each step; none for a
    ///     top-level array
    /// @return whether it was found
    boolean enter(List<Set<String>> path) throws IOException {
        for (Set<String> names : path) {
            if (significant() != '{' || !member(names)) {
                return false;
            }
        }
        return significant() == '[';
    }

    /// Goes behind the colon of the first member of the current object that has one of the names.
    private boolean member(Set<String> names) throws IOException {
        for (int c = significant(); c == '"' || c == ','; c = significant()) {
            if (c == '"') {
                ByteArrayOutputStream name = new ByteArrayOutputStream();
                string(name);
                if (significant() != ':') {
                    return false;
                }
                if (names.contains(name.toString(StandardCharsets.UTF_8).replace("\"", ""))) {
                    return true;
                }
                value(significant(), new ByteArrayOutputStream());
            }
        }
        return false;
    }

    /// The next element, empty behind the last.
    Optional<Piece> next() throws IOException {
        int c = ended ? ']' : significant();
        while (c == ',') {
            c = significant();
        }
        if (c == ']') {
            ended = true;
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean fits = value(c, bytes);
        number++;
        return Optional.of(fits ? Piece.of(number, bytes.toByteArray()) : Piece.tooLong(number));
    }

    /// Reads a value whose first byte is `c`.
    ///
    /// @return whether it fits into the bound
    private boolean value(int c, ByteArrayOutputStream out) throws IOException {
        boolean fits = true;
        long depth = 0;
        for (int b = c; ; b = in.read()) {
            if (b < 0) {
                throw new BrokenException();
            }
            fits = fits && out.size() < longest;
            if (fits) {
                out.write(b);
            }
            if (b == '"') {
                fits &= string(fits ? out : null);
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            } else if (depth == 0) {
                in.mark(1);
                int ahead = in.read();
                in.reset();
                if (ahead == ',' || ahead == ']' || ahead == '}' || ahead <= ' ') {
                    return fits;
                }
                continue;
            }
            if (depth == 0) {
                return fits;
            }
        }
    }

    /// Reads a string up to its closing quotation mark; the opening one has been read.
    private boolean string(@org.jspecify.annotations.Nullable ByteArrayOutputStream out) throws IOException {
        boolean escaped = false;
        boolean fits = true;
        for (int b = in.read(); ; b = in.read()) {
            if (b < 0) {
                throw new BrokenException();
            }
            if (out != null && fits) {
                fits = out.size() < longest;
                out.write(b);
            }
            if (b == '"' && !escaped) {
                return fits;
            }
            escaped = b == '\\' && !escaped;
        }
    }

    private int significant() throws IOException {
        int b = in.read();
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0xEF || b == 0xBB || b == 0xBF) {
            b = in.read();
        }
        if (b < 0) {
            throw new BrokenException();
        }
        return b;
    }

    /// Where the first byte stands that is neither blank nor part of a byte order mark, or -1.
    static int firstSignificant(byte[] bytes) {
        return firstSignificant(bytes, 0);
    }

    static int firstSignificant(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b > ' ' && b != 0xEF && b != 0xBB && b != 0xBF) {
                return i;
            }
        }
        return -1;
    }
}
