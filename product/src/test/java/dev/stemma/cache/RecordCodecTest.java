package dev.stemma.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Records go into bytes and come back whole, or not at all.
class RecordCodecTest {

    enum Colour {
        RED,
        GREEN
    }

    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    record Group(List<Shape> parts) implements Shape {}

    record Sheet(
            String title,
            Optional<String> note,
            int width,
            long area,
            boolean lined,
            Colour colour,
            BigDecimal price,
            OptionalInt page,
            Shape shape,
            Map<String, List<Integer>> marks) {

        Sheet {
            if (width < 0) {
                throw new IllegalArgumentException("width " + width);
            }
        }
    }

    private static final Sheet SHEET = new Sheet(
            "Half a pair: \uD83D, a whole one: \uD83D\uDE00",
            Optional.of("the same text"),
            3,
            -5_000_000_000L,
            true,
            Colour.GREEN,
            new BigDecimal("12.50"),
            OptionalInt.of(-4),
            new Group(List.of(new Circle(0.1), new Group(List.of()), new Circle(-2))),
            Map.of("the same text", List.of(1, 2, 300)));

    private final RecordCodec<Sheet> codec = new RecordCodec<>(Sheet.class);

    @Test
    void whatWasWrittenIsRead() {
        assertThat(codec.read(codec.write(SHEET))).isEqualTo(SHEET);
    }

    @Test
    void whatIsLeftOutIsReadAsSaid() {
        RecordCodec<Sheet> without = new RecordCodec<>(Sheet.class, Map.of(Shape.class, new Circle(7)));

        assertThat(without.read(without.write(SHEET)).shape()).isEqualTo(new Circle(7));
    }

    @Test
    void aTypeOfUnknownFormIsNamedWithItsPlace() {
        record Odd(List<Duration> times) {}

        assertThatThrownBy(() -> new RecordCodec<>(Odd.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Odd, part times")
                .hasMessageContaining("Duration");
    }

    @Test
    void damagedBytesAreReportedAsSuch() {
        byte[] whole = codec.write(SHEET);
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            byte[] cut = Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
            try {
                codec.read(cut);
            } catch (UnreadableException expected) {
                assertThat(expected).hasMessageNotContaining("null");
            }
        }
        assertThatThrownBy(() -> codec.read(new byte[0])).isInstanceOf(UnreadableException.class);
    }
}
