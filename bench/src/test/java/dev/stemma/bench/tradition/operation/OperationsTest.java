package dev.stemma.bench.tradition.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Prose;
import dev.stemma.bench.tradition.text.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each operation does, and that it does nothing else.
class OperationsTest {

    private static final Thesaurus THESAURUS = Thesaurus.load();
    private static final Draft COPY =
            Prose.written("Bridge at Orsa closed", """
            The old bridge at Orsa was closed on Monday after engineers found a crack, the county said.

            "I have crossed it for 40 years," said Nils Hagen, a farmer. "We will lose an hour a day."

            At least 300 drivers use it daily, according to the Northern Roads Agency. The 12-point plan for repairs is ready.

            The crack (first seen in May) runs through the second pillar. Mayor Greta Holm called a meeting on Thursday.
            """).copy("wire");

    private static Random random() {
        return new Random(7);
    }

    @Test
    void cuttingFromTheEndKeepsTheBeginningWordForWord() {
        Draft cut = Cuts.fromTheEnd(0.5, 0.5).apply(COPY, random());
        assertThat(COPY.text()).startsWith(cut.text());
        assertThat(cut.paragraphs())
                .as("half of four, and one more for the least of sentences")
                .hasSize(3);
        assertThat(cut.statements()).allMatch(Statement::intact);
    }

    @Test
    void droppingSentencesNeverDropsTheFirstOrNearlyAll() {
        for (int seed = 0; seed < 50; seed++) {
            Draft cut = Cuts.sentences(0.6).apply(COPY, new Random(seed));
            assertThat(cut.statements().getFirst()).isEqualTo(COPY.statements().getFirst());
            assertThat(cut.statements()).hasSizeGreaterThanOrEqualTo(4).isSubsetOf(COPY.statements());
        }
    }

    @Test
    void movingParagraphsKeepsAllOfThem() {
        Draft moved = Layout.moveParagraphs(3).apply(COPY, random());
        assertThat(moved.statements()).containsExactlyInAnyOrderElementsOf(COPY.statements());
        assertThat(moved.paragraphs()).isNotEqualTo(COPY.paragraphs());
    }

    @Test
    void spinningChangesWordsButLeavesNamesAndTheOrigin() {
        Draft spun = new Spinning(THESAURUS, 1, 0.3).apply(COPY, random());
        assertThat(spun.text()).contains("Orsa", "Nils Hagen", "300").isNotEqualTo(COPY.text());
        assertThat(spun.statements().stream().map(Statement::from))
                .containsExactlyElementsOf(
                        COPY.statements().stream().map(Statement::from).toList());
    }

    @Test
    void namesOfSeveralWordsBreakTheSameWayThroughTheText() {
        Draft broken = new BrokenNames(THESAURUS, 1).apply(COPY, random());
        assertThat(broken.text()).doesNotContain("Northern Roads Agency").doesNotContain("12-point plan");
    }

    @Test
    void aSummaryIsShorterAndQuotesNobodyDirectly() {
        Draft summary = new Summary().apply(COPY, random());
        assertThat(summary.words()).isLessThan(COPY.words());
        assertThat(summary.text()).doesNotContain("\"");
        assertThat(summary.statements()).allMatch(Statement::isTaken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "I am tired," said Nils Hagen, a farmer. | Nils Hagen, a farmer said that he was tired.
            Holm said, "We will mend it." | Holm said that they would mend it.
            A so-called "miracle" of steel. | A so-called miracle of steel.
            """, quoteCharacter = '\0')
    void quotationsBecomeIndirectSpeech(String quoted, String told) {
        assertThat(ReportedSpeech.reported(quoted)).isEqualTo(told);
    }

    @Test
    void damageTouchesNoMoreThanItSays() {
        for (int seed = 0; seed < 30; seed++) {
            Draft damaged = Damage.figures(1).apply(COPY, new Random(seed));
            assertThat(damaged.statements().stream().filter(statement -> !statement.intact()))
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(Damage.hedges(2).apply(COPY, random()).text()).doesNotContain("At least 300");
        assertThat(Damage.names(1).apply(COPY, random()).text()).isNotEqualTo(COPY.text());
    }

    @Test
    void aCreditNamesTheOutletAndLocalParagraphsAreNobodyElses() {
        Draft credited = Credits.to("Coast Wire").apply(COPY, random());
        assertThat(credited.text()).contains("Coast Wire");
        LocalDesk desk = new LocalDesk(List.of(), random());
        Draft local = desk.paragraphs(3).apply(desk.lead().apply(COPY, random()), random());
        assertThat(local.statements().stream().filter(statement -> !statement.isTaken()))
                .isNotEmpty();
        assertThat(local.statements().stream().filter(Statement::isTaken).toList())
                .isEqualTo(COPY.statements());
    }

    @Test
    void houseStyleLeavesSentencesIntactWhereOnlyMarksChange() {
        Draft styled = new HouseStyle(1).apply(COPY, random());
        assertThat(styled.statements().getFirst().intact()).isTrue();
    }

    @Test
    void borrowedPassagesKeepTheirOwnOrigin() {
        Draft other = Prose.written("Ferry late", "The ferry to Orsa ran late. Nobody complained.")
                .copy("local");
        Draft merged = Borrowing.from(other, 1, 1).apply(COPY, random());
        assertThat(merged.statements().stream()
                        .map(statement -> statement.from().toString()))
                .contains("[local#0]", "[local#1]", "[wire#0]");
    }
}
