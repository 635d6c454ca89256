package dev.stemma.report.page;

import dev.stemma.article.SkippedInput;
import java.util.List;

/// What was not read, how the page was made, and how far it can be trusted.
final class MakingSection {

    private static final int OPEN = 20;
    private static final int MOST = 500;

    private final Markup html;

    MakingSection(Markup html) {
        this.html = html;
    }

    /// For a file that holds the whole report.
    void ofPage(Page.Making making, Page.Losses losses) {
        open();
        failed(losses.failed());
        skipped(losses.skipped());
        claims();
        made(making, making.inputs());
        html.close().line();
    }

    /// For the file of one story. What it rests on beside its articles' texts is the same for every story of a run, so
    /// that the file stays as it is while other articles come.
    void ofStory(Page.Making making) {
        open();
        claims();
        made(making, List.of());
        html.open("p").text("Inputs and their checksums: ");
        html.leaf("a", "about the whole report", "href", "../" + PageWriter.FRONT + "#making");
        html.close().line();
        html.close().line();
    }

    private void open() {
        html.open("section", "class", "making", "id", "making", "aria-labelledby", "making-title");
        html.leaf("h2", "About this report", "id", "making-title");
    }

    private void claims() {
        html.leaf("h3", "What it claims, and what it does not");
        paragraph("It claims independence of reporting, never truth. Ten copies of one report count as one line; two "
                + "lines that agree may still both be wrong, and one line may be right alone.");
        paragraph("A line is all articles that descend from one text. Descent is inferred from what two texts share "
                + "beyond what independent reports of one event share: the same choice and order of details, the same "
                + "odd wording, the same mistakes. A source that nobody handed in is inferred from the copies it left. "
                + "Each such claim lists its evidence, for and against, and a confidence.");
        paragraph(
                "Confidence in words: almost certain is 97 % or more, very likely 90 %, likely 75 %, more likely than "
                        + "not 50 %, doubtful less.");
        paragraph(
                "Every sentence of the brief and the timeline is an article’s own. What the texts do not decide is left "
                        + "open. A line that the method missed makes two lines out of one: read the texts before you rely on "
                        + "a count. What articles share with sources outside this collection is not seen.");
    }

    private void made(Page.Making making, List<Page.Digest> inputs) {
        html.leaf("h3", "How it was made");
        html.open("details")
                .leaf(
                        "summary",
                        inputs.isEmpty() ? "Version, settings and models" : "Version, settings, models and inputs");
        html.open("dl", "class", "provenance");
        pair("Stemma", making.version());
        making.settings().forEach(this::pair);
        making.models().forEach(model -> pair("model " + model.name(), model.sha256()));
        inputs.subList(0, Math.min(MOST, inputs.size())).forEach(input -> pair(input.name(), input.sha256()));
        html.close();
        if (inputs.size() > MOST) {
            paragraph((inputs.size() - MOST) + " more inputs are in report.json.");
        }
        html.close();
    }

    private void paragraph(String text) {
        html.leaf("p", text).line();
    }

    private void pair(String name, String value) {
        html.open("div").open("dt").leaf("bdi", name).close();
        html.open("dd").leaf("bdi", value).close().close().line();
    }

    private void skipped(List<SkippedInput> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        html.leaf(
                "h3", Words.capitalised(Words.countInWords(skipped.size(), "input was", "inputs were")) + " not read");
        rows(skipped.subList(0, Math.min(OPEN, skipped.size())));
        int most = Math.min(MOST, skipped.size());
        if (most > OPEN) {
            html.open("details").leaf("summary", "Show " + (most - OPEN) + " more");
            rows(skipped.subList(OPEN, most));
            html.close();
        }
        if (skipped.size() > most) {
            paragraph((skipped.size() - most) + " more are in report.json.");
        }
    }

    private void failed(List<Page.Failure> failed) {
        if (failed.isEmpty()) {
            return;
        }
        html.leaf(
                "h3", Words.capitalised(Words.countInWords(failed.size(), "story is", "stories are")) + " incomplete");
        html.open("ul", "class", "skipped");
        for (Page.Failure failure : failed.subList(0, Math.min(MOST, failed.size()))) {
            html.open("li")
                    .leaf("bdi", Snippet.shortened(failure.title(), 200), "class", "input")
                    .text(": ");
            html.leaf("bdi", Snippet.shortened(failure.reason(), 300)).close().line();
        }
        html.close();
        if (failed.size() > MOST) {
            paragraph((failed.size() - MOST) + " more are in report.json.");
        }
    }

    private void rows(List<SkippedInput> skipped) {
        html.open("ul", "class", "skipped");
        for (SkippedInput input : skipped) {
            html.open("li")
                    .leaf("bdi", Snippet.shortened(input.input(), 200), "class", "input")
                    .text(": ");
            html.leaf("bdi", Snippet.shortened(input.reason(), 300)).close().line();
        }
        html.close();
    }
}
