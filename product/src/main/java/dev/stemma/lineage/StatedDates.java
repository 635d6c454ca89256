package dev.stemma.lineage;

import dev.stemma.article.PublicationDate;
import java.util.List;
import java.util.Optional;

/// The text published earlier is the parent, with the reliability that stated dates have: a repost gets a
/// new date and an updated page may keep its old one.
final class StatedDates implements DirectionRule {

    /// How often the earlier of two stated dates belongs to the parent, on different days.
    private static final double RELIABILITY = 0.93;
    /// The same where only the time of day differs.
    private static final double SAME_DAY_RELIABILITY = 0.8;

    @Override
    public List<Sign> weigh(AlignedPair pair, StoryReadings readings) {
        Optional<PublicationDate> left = stated(pair.left());
        Optional<PublicationDate> right = stated(pair.right());
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        String leftDay = day(left.get());
        String rightDay = day(right.get());
        if (leftDay.length() != rightDay.length()) {
            return List.of();
        }
        int compared = leftDay.compareTo(rightDay);
        double reliability = RELIABILITY;
        if (compared == 0) {
            Optional<java.time.Instant> leftTime = time(left.get());
            Optional<java.time.Instant> rightTime = time(right.get());
            if (leftTime.isEmpty() || rightTime.isEmpty() || leftTime.equals(rightTime)) {
                return List.of();
            }
            compared = leftTime.get().compareTo(rightTime.get());
            reliability = SAME_DAY_RELIABILITY;
        }
        double bits = Math.log(reliability / (1 - reliability)) / Math.log(2);
        Witness earlier = compared < 0 ? pair.left() : pair.right();
        Witness later = pair.other(earlier);
        return List.of(new Sign(
                DirectionFeature.DATE,
                compared < 0 ? bits : -bits,
                Evidence.Kind.DATE,
                earlier.named() + " is dated " + read(earlier) + ", " + later.named() + " " + read(later),
                List.of()));
    }

    private static Optional<PublicationDate> stated(Witness witness) {
        return witness.article.article().published().filter(date -> !date.inferred());
    }

    /// Day and time as a reader takes them, without seconds: the offset stays, since it may decide.
    private static String read(Witness witness) {
        return stated(witness).orElseThrow().value().replaceFirst("T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?", " $1");
    }

    private static String day(PublicationDate date) {
        return date.value().substring(0, Math.min(10, date.value().length()));
    }

    private static Optional<java.time.Instant> time(PublicationDate date) {
        try {
            return Optional.of(java.time.OffsetDateTime.parse(date.value()).toInstant());
        } catch (java.time.format.DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
