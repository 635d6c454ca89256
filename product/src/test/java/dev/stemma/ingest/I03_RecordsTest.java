package dev.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.RawDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class I03_RecordsTest {

    @Test
    void oneObjectIsOneArticle(@TempDir Path folder) {
        RawDocument document = new Given(folder).file("a.json", """
                        {"headline": "Harbour closed", "articleBody": "The harbour was closed.",
                         "publisher": {"@type": "Organization", "name": "Harbour Gazette"},
                         "author": [{"name": "Mira Holt"}, {"name": "Jon Ask"}],
                         "datePublished": "2024-05-16T10:00:00Z", "url": "https://gazette.example/1"}
                        """).read().only();
        assertThat(document.input()).isEqualTo("a.json");
        assertThat(document.content()).isEqualTo("The harbour was closed.");
        assertThat(document.stated().title()).contains("Harbour closed");
        assertThat(document.stated().outlet()).contains("Harbour Gazette");
        assertThat(document.stated().byline()).contains("Mira Holt, Jon Ask");
        assertThat(document.stated().date()).contains("2024-05-16T10:00:00Z");
        assertThat(document.stated().url()).contains("https://gazette.example/1");
    }

    @Test
    void everyLineIsAnArticleAndKnownByItsLine(@TempDir Path folder) {
        var read = new Given(folder).file("feed.jsonl", """
                        {"title": "One", "content": "The harbour was closed.", "source": "Gazette", "published_at": "2024-05-16"}

                        {"title": "Two", "article_content": "The bridge was open.", "site": "https://www.echo.example/x", "pubDate": 1715860800}
                        {"title": "Three" "body": broken
                        {"title": "Four"}
                        {"title": "Five", "body": "The road was blocked."}
                        """).read();
        assertThat(read.names()).containsExactly("feed.jsonl!1", "feed.jsonl!3", "feed.jsonl!6");
        assertThat(read.documents().get(1).stated().outlet()).contains("echo.example");
        assertThat(read.documents().get(1).stated().date()).contains("2024-05-16T12:00:00Z");
        assertThat(read.skippedNames()).containsExactly("feed.jsonl!4", "feed.jsonl!5");
        assertThat(read.skipped().get(0).reason()).startsWith("not valid JSON");
        assertThat(read.skipped().get(1).reason()).startsWith("no article text in the record");
    }

    @Test
    void anArrayLosesOnlyItsDamagedRecord(@TempDir Path folder) {
        var read = new Given(folder).file("list.json", """
                        [{"text": "The harbour \\"Old Quay\\" was closed."},
                         {"text": tru, "x": [1, 2}]},
                         {"text": "The bridge was open, he said: {not far}."}]
                        """).read();
        assertThat(read.names()).contains("list.json!1");
        assertThat(read.skipped()).isNotEmpty();
    }

    @Test
    void aRecordThatIsNotValidInsideCostsOnlyItself(@TempDir Path folder) {
        var read = new Given(folder)
                .file(
                        "list.json",
                        "[{\"text\": \"The harbour was closed.\"}, {\"text\": oops}, {\"text\": \"The bridge was open.\"}]")
                .read();
        assertThat(read.names()).containsExactly("list.json!1", "list.json!3");
        assertThat(read.skippedNames()).containsExactly("list.json!2");
    }

    @Test
    void aListIsFoundInsideAnAnswerOfASearch(@TempDir Path folder) {
        var read = new Given(folder).file("answer.json", """
                        {"status": "ok", "response": {"total": 2, "tags": ["x"], "docs": [
                          {"headline": {"main": "One"}, "body": "The harbour was closed."},
                          {"headline": {"main": "Two"}, "body": "The bridge was open."}]}}
                        """).read();
        assertThat(read.names()).containsExactly("answer.json!1", "answer.json!2");
        assertThat(read.documents().get(0).stated().title()).contains("One");
    }

    @Test
    void anArticleWithCommentsIsOneArticle(@TempDir Path folder) {
        var read = new Given(folder)
                .file(
                        "a.json",
                        "{\"text\": \"The harbour was closed.\", \"data\": [{\"text\": \"first comment here\"}]}")
                .read();
        assertThat(read.texts()).containsExactly("The harbour was closed.");
    }

    @Test
    void paragraphsInAListBecomeParagraphs(@TempDir Path folder) {
        var read = new Given(folder)
                .file("a.json", "{\"paragraphs\": [\"The harbour was closed.\", \"The bridge was open.\"]}")
                .read();
        assertThat(read.texts()).containsExactly("The harbour was closed.\n\nThe bridge was open.");
    }

    @Test
    void markupInAFieldIsSeen(@TempDir Path folder) {
        var read = new Given(folder)
                .file("a.json", "{\"content\": {\"rendered\": \"<p>The harbour was closed.</p>\"}}")
                .read();
        assertThat(read.only().form()).isEqualTo(RawDocument.Form.HTML);
    }

    @Test
    void aListThatIsCutShortKeepsWhatCameBefore(@TempDir Path folder) {
        var read = new Given(folder)
                .file("list.json", "[{\"text\": \"The harbour was closed.\"}, {\"text\": \"The bri")
                .read();
        assertThat(read.names()).containsExactly("list.json!1");
        assertThat(read.onlyReason()).startsWith("breaks off or is damaged after record 1");
    }

    @Test
    void aListMayBeLargerThanWhatFitsInMemory(@TempDir Path folder) {
        StringBuilder articles = new StringBuilder("{\"status\": \"ok\", \"articles\": [");
        for (int i = 0; i < 200; i++) {
            articles.append(i == 0 ? "" : ",").append("{\"text\": \"Ship number " + i + " left the harbour.\"}");
        }
        var read = new Given(folder)
                .within(new IngestSettings(500, 100_000, 1000, 4, 100))
                .file("list.json", articles.append("]}").toString())
                .read();
        assertThat(read.documents()).hasSize(200);
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void ofManyDamagedRecordsTheFirstAreNamedAndTheRestCounted(@TempDir Path folder) {
        var read = new Given(folder)
                .file("feed.jsonl", "{\"text\": \"The harbour was closed.\"}\n" + "{\"broken\n".repeat(100))
                .read();
        assertThat(read.documents()).hasSize(1);
        assertThat(read.skipped()).hasSize(21);
        assertThat(read.skipped().getLast().input()).isEqualTo("feed.jsonl");
        assertThat(read.skipped().getLast().reason()).startsWith("80 more in it for the same reason");
    }

    @Test
    void moreRecordsThanTheBoundAreNotRead(@TempDir Path folder) {
        var read = new Given(folder)
                .within(new IngestSettings(500, 100_000, 3, 4, 100))
                .file("feed.jsonl", "{\"text\": \"The harbour was closed.\"}\n".repeat(5))
                .read();
        assertThat(read.documents()).hasSize(3);
        assertThat(read.onlyReason()).startsWith("more than 3 records");
    }
}
