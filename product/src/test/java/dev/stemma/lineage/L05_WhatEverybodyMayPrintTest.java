package dev.stemma.lineage;

import static dev.stemma.align.PlainArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words that reach every desk, as a statement or a post, make no descent.
class L05_WhatEverybodyMayPrintTest {

    private static final String STATEMENT = """
            I learnt of the fire with great sorrow, and my thoughts are with the families of the three dockers. We at
            Brandt Storage had asked for new sprinklers in the spring, and our engineers had drawn up the plans.

            The company has opened its books to the investigators and will pay for the funerals, for the treatment of
            the injured and for the lodging of everybody who had to leave the lower town.

            We will not rebuild at Pier Nine before my board and I know what went wrong, and I ask for your patience.
            """;

    private static final String NEAR_THE_PIER = """
            Candles burned along Rope Street on Tuesday night where neighbours of the burnt grain store had gathered, and
            the smell of scorched barley still hung over the tables outside the taverns.

            Late in the evening the owner of the store broke his silence. Jorgen Brandt put out the following statement:

            %s
            Few in the street had read it. Rosa Lindqvist, the baker, said she would believe in new sprinklers when she
            saw the water. The mayor expects the gymnasium to be needed for another week.
            """;

    private static final String AT_THE_MARKET = """
            Traders in the capital bid up barley for a second day on Tuesday as ships were turned away from Marlow Quay
            and two mills began to run down their stocks. Analysts at Corvin and Sons expect the port to lose a month.

            The owner of the warehouse has been under pressure from insurers, three of which asked for a meeting.
            Jorgen Brandt said in a message to them:

            %s
            Shares of Brandt Storage fell by a ninth. The regulator will look at the licences of all private stores this
            week, a spokesman said, and may hold back the permits that are due in the autumn.
            """;

    @Test
    void aStatementPrintedWithoutMarks() {
        assertThat(Stemmata.edges(Stemmata.of(
                        article("near", NEAR_THE_PIER.formatted(STATEMENT)),
                        article("market", AT_THE_MARKET.formatted(STATEMENT)))))
                .isEmpty();
    }

    @Test
    void aPostThatOneQuotesAndTheOtherEmbeds() {
        String post = "Nobody asked the lower town before that store was filled to the roof, and nobody will answer for"
                + " the dust on the belts, the switched sprinklers, the locked hydrants and the three men who went in"
                + " to look for a bucket while the harbour authority was counting ships and the insurers their money";
        String quoted = "Rosa Lindqvist wrote on her page: \u201C" + post + ".\u201D";
        assertThat(Stemmata.edges(Stemmata.of(
                        article("near", NEAR_THE_PIER.formatted(quoted + "\n\n")),
                        article("market", AT_THE_MARKET.formatted(post + ".\n\n")))))
                .isEmpty();
    }
}
