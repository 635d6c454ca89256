package dev.stemma.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/// Bytes turned into characters.
///
/// @param text the characters, without a byte order mark
/// @param charset the encoding that was used
/// @param binary true when the bytes are no text in any encoding; `text` is then empty
record Decoded(String text, String charset, boolean binary) {

    private static final int SAMPLE = 64 * 1024;

    /// Decodes by byte order mark, then by validity as UTF-8, then by ICU's statistics.
    static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return text(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            return text(bytes, 0, wide);
        }
        if (looksBinary(bytes)) {
            return new Decoded("", "binary", true);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, "UTF-8", false);
        }
        return text(bytes, 0, guessed(bytes));
    }

    private static Decoded text(byte[] bytes, int offset, Charset charset) {
        return new Decoded(new String(bytes, offset, bytes.length - offset, charset), charset.name(), false);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /// Text in a Latin script as UTF-16 has a zero in every other byte.
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, 2048) / 2;
        if (pairs < 2 || bytes.length % 2 != 0) {
            return null;
        }
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += bytes[2 * i] == 0 ? 1 : 0;
            oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (oddZeros > pairs * 0.7 && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZeros > pairs * 0.7 && oddZeros == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return true;
            }
            controls += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27 ? 1 : 0;
        }
        return controls > length / 20;
    }

    private static Charset guessed(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        Charset windows = Charset.forName("windows-1252");
        if (match == null
                || match.getName().startsWith("ISO-8859-1")
                || match.getName().startsWith("UTF-")) {
            return windows;
        }
        try {
            return Charset.forName(match.getName());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return windows;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
