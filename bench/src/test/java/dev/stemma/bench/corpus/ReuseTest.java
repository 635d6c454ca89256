package dev.stemma.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import org.junit.jupiter.api.Test;

class ReuseTest {

    private static final String SOURCE = """
            A weir is a low wall built across a river to raise the level of its water.
            Millers of the eleventh century used weirs to lead a steady stream to their wheels.
            Modern weirs often carry a gauge that measures how much water passes in a minute.
            Anglers complain that salmon cannot climb a weir unless a ladder is built beside it.""";

    private static final String OWN = """
            My grandfather kept bees behind the railway station for nearly forty years.
            Every autumn he sold the honey to a bakery that has since become a bank.""";

    @Test
    void whoPastesHalfAndWritesTheRestHasRevisedNothing() {
        Reuse reuse = reuse(SOURCE.lines().findFirst().orElseThrow() + "\n"
                + SOURCE.lines().skip(1).findFirst().orElseThrow() + "\n" + OWN);
        assertThat(reuse.untouched()).isGreaterThan(0.95);
        assertThat(reuse.worded()).isGreaterThan(0.95);
    }

    @Test
    void whoTurnsEverySentenceHasLeftNoneAsItWas() {
        Reuse reuse = reuse("""
                To raise the water of a river people build a low wall across it, which is called a weir.
                In the eleventh century weirs led a steady stream to the wheels of millers.
                A gauge on many modern weirs measures the water that passes every minute.""");
        assertThat(reuse.untouched()).isZero();
        assertThat(reuse.worded()).isLessThan(0.6);
    }

    @Test
    void whatHasNothingOfTheSourceIsLessProbablyTaken() {
        Reuse pasted = reuse(SOURCE.lines().skip(1).findFirst().orElseThrow() + "\n" + OWN);
        Reuse own = reuse(OWN);
        assertThat(own.descent()).isLessThan(pasted.descent());
        assertThat(own.meaning()).isLessThan(pasted.meaning());
        assertThat(pasted.descent()).isLessThanOrEqualTo(0);
    }

    private static Reuse reuse(String copy) {
        return Reuse.of(read(SOURCE), read(copy));
    }

    private static AnnotatedArticle read(String text) {
        return Stages.annotateWithVectors(Stages.undated(text));
    }
}
