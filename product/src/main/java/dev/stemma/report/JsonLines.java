package dev.stemma.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.stemma.article.Passage;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A JSON generator laid out so that two reports can be compared line by line: an entry a line, small things such as
/// passages whole on theirs.
///
/// Half surrogate pairs, which no UTF-8 can hold, become U+FFFD. That is one UTF-16 unit as well, so offsets hold.
final class JsonLines implements AutoCloseable {

    private static final int PLAIN_DIGITS = 60;

    private final JsonGenerator generator;
    private final FoldingIndenter indenter = new FoldingIndenter();
    private final Map<String, Integer> lengths;

    /// @param lengths the number of UTF-16 units of every article's text, by id: passages are held to it
    JsonLines(OutputStream out, Map<String, Integer> lengths) throws IOException {
        this.lengths = Map.copyOf(lengths);
        generator = new JsonFactory().createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        generator.setPrettyPrinter(printer);
    }

    /// What stands inside an object or array.
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /// What stands for one element of a list.
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void object(Body body) throws IOException {
        generator.writeStartObject();
        body.write();
        generator.writeEndObject();
    }

    /// An object on one line.
    void objectOnOneLine(Body body) throws IOException {
        generator.writeStartObject();
        boolean before = indenter.folded;
        indenter.folded = true;
        body.write();
        generator.writeEndObject();
        indenter.folded = before;
    }

    void object(String name, Body body) throws IOException {
        generator.writeFieldName(name);
        object(body);
    }

    <T> void array(String name, Iterable<T> elements, Element<T> element) throws IOException {
        generator.writeFieldName(name);
        array(elements, element);
    }

    /// An array on one line.
    <T> void arrayOnOneLine(String name, Iterable<T> elements, Element<T> element) throws IOException {
        generator.writeFieldName(name);
        boolean before = indenter.folded;
        indenter.folded = true;
        array(elements, element);
        indenter.folded = before;
    }

    <T> void array(Iterable<T> elements, Element<T> element) throws IOException {
        generator.writeStartArray();
        for (T each : elements) {
            element.write(each);
        }
        generator.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        generator.writeStringField(name, wellFormed(value));
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void word(String name, Enum<?> value) throws IOException {
        generator.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void count(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    /// A number without an exponent, unless it would be longer than any number in a text.
    void number(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            BigDecimal number = value.get();
            boolean plain = Math.abs((long) number.scale()) + number.precision() <= PLAIN_DIGITS;
            generator.writeFieldName(name);
            generator.writeNumber(plain ? number.toPlainString() : number.toString());
        }
    }

    /// A share or probability with four decimals: further digits of what rests on sentence vectors differ between
    /// processors.
    void share(String name, double value) throws IOException {
        generator.writeFieldName(name);
        BigDecimal rounded = BigDecimal.valueOf(Double.isFinite(value) ? value : 0)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        generator.writeNumber(rounded.signum() == 0 ? "0" : rounded.toPlainString());
    }

    void string(String value) throws IOException {
        generator.writeString(wellFormed(value));
    }

    void number(int value) throws IOException {
        generator.writeNumber(value);
    }

    void strings(String name, List<String> values) throws IOException {
        arrayOnOneLine(name, values, this::string);
    }

    void passage(Passage passage) throws IOException {
        objectOnOneLine(() -> passageFields(passage));
    }

    void passage(String name, Optional<Passage> passage) throws IOException {
        if (passage.isPresent()) {
            generator.writeFieldName(name);
            passage(passage.get());
        }
    }

    void passages(String name, List<Passage> passages) throws IOException {
        array(name, passages, this::passage);
    }

    /// The three fields of a passage, inside an object that says more.
    ///
    /// @throws IllegalArgumentException when no article has such a passage: a stage made a mistake
    void passageFields(Passage passage) throws IOException {
        Integer length = lengths.get(passage.article());
        if (length == null || passage.end() > length) {
            throw new IllegalArgumentException(passage + " stands in no article of the report");
        }
        text("article", passage.article());
        count("start", passage.start());
        count("end", passage.end());
    }

    /// A text field that is there when `passage` is: its words.
    void words(String name, Optional<Passage> passage, Function<Passage, String> words) throws IOException {
        text(name, passage.map(words));
    }

    @Override
    public void close() throws IOException {
        generator.writeRaw('\n');
        generator.close();
    }

    static String wellFormed(String text) {
        int length = text.length();
        StringBuilder mended = null;
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isHighSurrogate(unit) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (mended == null) {
                mended = new StringBuilder(text);
            }
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? text : mended.toString();
    }

    /// Starts a line for every entry, or none while folded.
    private static final class FoldingIndenter implements DefaultPrettyPrinter.Indenter {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        private boolean folded;

        @Override
        public void writeIndentation(JsonGenerator generator, int level) throws IOException {
            if (!folded) {
                LINES.writeIndentation(generator, level);
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
