package dev.stemma.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// The characters of a reader as UTF-8 bytes.
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] characters = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;

    Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at >= bytes.length && !fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, n);
        at += n;
        return n;
    }

    /// A pair of surrogates is not torn apart at the end of the buffer.
    private boolean fill() throws IOException {
        int n = reader.read(characters, 0, characters.length - 1);
        if (n <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(characters[n - 1])) {
            int low = reader.read();
            if (low >= 0) {
                characters[n++] = (char) low;
            }
        }
        bytes = new String(characters, 0, n).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
