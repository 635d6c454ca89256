package dev.stemma.coverage;

import dev.stemma.article.Article;
import dev.stemma.article.Outlet;
import dev.stemma.article.PublicationDate;
import dev.stemma.report.FailedStory;
import dev.stemma.report.Provenance;
import dev.stemma.report.Report;
import dev.stemma.report.ReportWriter;
import dev.stemma.report.StoryReports;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Articles on a week of a town: two events that two papers report, an exact repetition, and one more event.
final class Fair {

    static final Article WIRE = article("wire", "2024-09-02", "Crane falls on the Marl Street market hall", """
            A crane fell on the market hall in Marl Street on Monday and broke its glass roof, builder Osk Varden said.

            Nobody stood below. "The wind took it in one breath," said stallholder Runa Heck.

            The hall will stay shut for twelve days, Osk Varden said.""");

    static final Article DAILY = article("daily", "2024-09-03", "Glass roof of market hall broken by crane", """
            A crane fell on the market hall in Marl Street on Monday and broke its glass roof, builder Osk Varden said.

            "The wind took it in one breath," said stallholder Runa Heck. The hall will stay shut for two weeks.""");

    static final Article REPEAT = article("repeat", "2024-09-04", "Glass roof of market hall broken by crane", """
            A crane fell on the market hall in Marl Street on Monday and broke its glass roof, builder Osk Varden said.

            "The wind took it in one breath," said stallholder Runa Heck. The hall will stay shut for two weeks.""");

    static final Article RACE = article("race", "2024-09-05", "Pell wins the lake race at Toln", """
            Ida Pell won the lake race at Toln on Thursday, four minutes before last year's winner Jorn Askil.""");

    static final Article RACE_TOO = article("race-too", "2024-09-06", "Lake race at Toln goes to Ida Pell", """
            Ida Pell won the lake race at Toln on Thursday. Jorn Askil, last year's winner, came in four minutes later.""");

    static final Article BELLS = article("bells", "2024-09-06", "Cathedral bells fall silent for repairs", """
            The bells of Sent Orlan fall silent until Easter while founders recast the largest, the chapter said.""");

    static final List<Article> ALL = List.of(WIRE, DAILY, REPEAT, RACE, RACE_TOO, BELLS);

    private Fair() {}

    static String json(StoryReports stories) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<FailedStory> failed = new ReportWriter()
                .writeJson(
                        new Report(
                                new Provenance("test", new TreeMap<>(), List.of(), List.of()),
                                List.of(),
                                List.of(),
                                stories),
                        bytes);
        if (!failed.isEmpty()) {
            throw new IllegalStateException("could not be written: " + failed);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Article article(String id, String date, String title, String text) {
        return new Article(
                id,
                id + ".txt",
                Optional.of(new Outlet("The " + id)),
                Optional.of(title),
                Optional.empty(),
                Optional.of(new PublicationDate(date, false, List.of())),
                "en",
                Optional.empty(),
                text,
                List.of());
    }
}
