package dev.stemma.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.report.Report;
import dev.stemma.report.StoryReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A text in another language is accepted, its language is shown, and what does not depend on language is found.
class V02_OtherLanguagesTest {

    @TempDir
    Path folder;

    private Report read() {
        return new CoverageReader(CoverageSettings.standard().withVectors(false))
                .read(List.of(folder.toString()), InputStream.nullInputStream(), Progress.SILENT);
    }

    private static Stream<AnnotatedArticle> articles(Report report) {
        return report.stories().stream().map(StoryReport::articles).flatMap(List::stream);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le port de Norhaven a été fermé lundi après la chute d'une grue, a annoncé la capitainerie. Les 48 navires qui attendaient dans la rade ont été envoyés à Tolvin, et la grue sera enlevée jeudi.
            es | El puerto de Norhaven fue cerrado el lunes después de la caída de una grúa, según la capitanía. Los 48 barcos que esperaban en la rada han sido enviados a Tolvin, y la grúa será retirada el jueves.
            de | Der Hafen von Norhaven ist am Montag nach dem Sturz eines Krans gesperrt worden, wie das Hafenamt mitteilte. Die 48 Schiffe, die auf der Reede lagen, wurden nach Tolvin geschickt, und der Kran wird am Donnerstag gehoben.
            ru | Порт Норхавен был закрыт в понедельник после падения крана, сообщил начальник порта. 48 судов, которые стояли на рейде, были отправлены в Толвин, а кран поднимут в четверг.
            ar | أغلق ميناء نورهافن يوم الاثنين بعد سقوط رافعة عند مدخله، حسبما أعلن مدير الميناء. وأرسلت السفن التي كانت تنتظر وعددها 48 سفينة إلى تولفين، وسوف ترفع الرافعة يوم الخميس.
            zh | 诺尔黑文港口星期一因一台起重机倒塌而关闭，港务局宣布。在港外等候的48艘船已被送往托尔文，起重机将于星期四被吊起。
            """)
    void theLanguageIsShown(String language, String text) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Date: 2031-05-12\n\n" + text + "\n");
        Report report = read();
        assertThat(report.skipped()).isEmpty();
        AnnotatedArticle article = articles(report).findFirst().orElseThrow();
        assertThat(article.article().language()).isEqualTo(language);
        assertThat(article.sentences()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les 48 navires qui attendaient dans la rade ont été envoyés à Tolvin après la chute de la grue.",
                "Los 48 barcos que esperaban en la rada han sido enviados a Tolvin después de la caída de la grúa.",
                "Начальник порта сообщил, что 48 судов, которые стояли на рейде, были отправлены в Толвин."
            })
    void figuresAreFoundInOtherLanguages(String text) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text + "\n\n" + text.replace("48", "310") + "\n");
        AnnotatedArticle article = articles(read()).findFirst().orElseThrow();
        assertThat(article.quantities())
                .extracting(quantity -> article.article().textOf(quantity.passage()))
                .anyMatch(words -> words.contains("48"))
                .anyMatch(words -> words.contains("310"));
    }

    @Test
    void aCopyInAnotherLanguageHangsFromItsOriginal() throws IOException {
        String report = """
                Der Hafen von Norhaven ist am Montag nach dem Sturz eines Krans gesperrt worden, wie das Hafenamt mitteilte.

                Die 48 Schiffe, die auf der Reede lagen, wurden nach Tolvin geschickt. Verletzt wurde niemand, sagte Hafenmeisterin Ines Halvorsen der Zeitung.

                Der Kran wird am Donnerstag von einem Schwimmkran aus Dolmark gehoben, der schon unterwegs ist. Die Fähren sollen am Freitag wieder fahren, wenn die Einfahrt bis dahin frei ist.
                """;
        Files.writeString(folder.resolve("a.txt"), "Outlet: Hafenblatt\nDate: 2031-05-12\n\n" + report);
        Files.writeString(
                folder.resolve("b.txt"),
                "Outlet: Küstenbote\nDate: 2031-05-13\n\n"
                        + report.replace("Verletzt wurde niemand", "Niemand wurde verletzt"));
        Report read = read();
        assertThat(read.stories()).hasSize(1);
        assertThat(read.stories().getFirst().stemma().edges()).hasSize(1);
        assertThat(read.stories().getFirst().stemma().lines()).hasSize(1);
    }

    @Test
    void exactDuplicatesAreWitnessesThatAreAnalysedOnce() throws IOException {
        String text = """
                The harbour of Norhaven was closed on Monday after a crane fell across its entrance.

                Nobody was hurt, the harbour master said, and 48 ships are sent to Tolvin.
                """;
        Files.writeString(folder.resolve("a.txt"), "Outlet: Norhaven Post\nDate: 2031-05-12\n\n" + text);
        Files.writeString(folder.resolve("b.txt"), "Outlet: Tolvin Herald\nDate: 2031-05-13\n\n" + text);
        Files.writeString(folder.resolve("c.txt"), "Outlet: Dolmark Mail\nDate: 2031-05-14\n\n" + text);
        Report report = read();
        StoryReport story = report.stories().getFirst();
        assertThat(story.articles()).hasSize(1);
        assertThat(story.duplicates()).hasSize(2);
        assertThat(story.stemma().edges())
                .hasSize(2)
                .allMatch(edge -> edge.from().equals(story.articles().getFirst().id()));
        assertThat(story.stemma().lines()).hasSize(1);
        assertThat(story.stemma().lines().getFirst()).hasSize(3);
    }
}
