package dev.stemma.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes turned into characters. The order of the evidence: byte order mark, the zeros of UTF-16, validity as UTF-8,
/// what the document says of itself, and ICU's statistics.
///
/// @param text the characters, without a byte order mark
/// @param charset the encoding that was used
/// @param binary true when the bytes are no text in any encoding; `text` is then empty
record Decoded(String text, String charset, boolean binary) {

    private static final int SAMPLE = 64 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_:.-]{2,40})");

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
        if (hasEscape(bytes)) {
            Optional<Charset> declared =
                    declared(bytes).filter(charset -> charset.name().startsWith("ISO-2022"));
            if (declared.isPresent()) {
                return text(bytes, 0, declared.get());
            }
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, "UTF-8", false);
        }
        if (mostlyUtf8(bytes)) {
            return new Decoded(lenient(bytes), "UTF-8", false);
        }
        return text(bytes, 0, declared(bytes).orElseGet(() -> guessed(bytes)));
    }

    /// The same stream in an encoding in which ASCII is ASCII: a wide encoding is turned into UTF-8, anything else
    /// stays as it is, to be decoded piece by piece.
    static InputStream asciiCompatible(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw);
        in.mark(4096);
        byte[] head = in.readNBytes(4096);
        in.reset();
        Charset wide = startsWith(head, 0xFF, 0xFE)
                ? StandardCharsets.UTF_16LE
                : startsWith(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : wideWithoutMark(head);
        if (wide == null) {
            return in;
        }
        return new Utf8Stream(new InputStreamReader(in, wide));
    }

    /// What the document says of its own encoding, in a page's `meta`, an XML declaration or the header of a saved
    /// response. A wide encoding cannot be meant, since the declaration itself was legible.
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            try {
                Charset charset = Charset.forName(matcher.group(1));
                String name = charset.name();
                if (name.equals("ISO-8859-1") || name.equals("US-ASCII")) {
                    return Optional.of(WINDOWS);
                }
                if (!name.startsWith("UTF-")) {
                    return Optional.of(charset);
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // The next declaration may be better.
            }
        }
        return Optional.empty();
    }

    /// UTF-8 with a few broken bytes, as a file that was cut short or put together from several has.
    private static boolean mostlyUtf8(byte[] bytes) {
        long valid = 0;
        long broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length > 1) {
                valid++;
            } else if (length == 0) {
                broken++;
            }
            i += Math.max(1, length);
        }
        return valid > 4 * broken;
    }

    /// Decodes valid UTF-8 as such and each other byte as windows-1252.
    private static String lenient(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int start = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length == 0) {
                text.append(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                text.append(new String(bytes, i, 1, WINDOWS));
                start = i + 1;
            }
            i += Math.max(1, length);
        }
        return text.append(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8))
                .toString();
    }

    /// The length of the UTF-8 sequence at a place, 0 when there is none.
    private static int sequence(byte[] bytes, int at) {
        int b = bytes[at] & 0xFF;
        int length =
                b < 0x80 ? 1 : b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        boolean overlong = length == 3 && b == 0xE0 && (bytes[at + 1] & 0xFF) < 0xA0;
        boolean surrogate = length == 3 && b == 0xED && (bytes[at + 1] & 0xFF) >= 0xA0;
        boolean outside = length == 4
                && ((b == 0xF0 && (bytes[at + 1] & 0xFF) < 0x90) || (b == 0xF4 && (bytes[at + 1] & 0xFF) >= 0x90));
        return overlong || surrogate || outside ? 0 : length;
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

    private static boolean hasEscape(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 27) {
                return true;
            }
        }
        return false;
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

    /// Where only a few bytes are beyond ASCII, as the quotation marks of an English text, statistics see too little
    /// and windows-1252 is the rule.
    private static Charset guessed(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        int high = 0;
        for (byte b : sample) {
            high += b < 0 ? 1 : 0;
        }
        if (high < sample.length * 0.03) {
            return WINDOWS;
        }
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        if (match == null
                || match.getName().startsWith("ISO-8859-1")
                || match.getName().startsWith("UTF-")) {
            return WINDOWS;
        }
        try {
            return Charset.forName(match.getName());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WINDOWS;
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
