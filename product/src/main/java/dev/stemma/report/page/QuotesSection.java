package dev.stemma.report.page;

import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteSense;
import dev.stemma.article.Passage;
import dev.stemma.compare.QuoteGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who said what: utterances by speaker, each with its forms across the articles.
final class QuotesSection {

    private static final String NOBODY = "";
    /// Below it the speaker is a guess that only the report for programs holds.
    private static final double LEAST_CONFIDENCE = 0.4;

    private static final int SPEAKERS = 10;
    private static final int MOST_SPEAKERS = 80;
    private static final int UTTERANCES = 30;
    private static final int FORMS = 12;

    /// What is less sure than this is no speech, or speech in the wide sense ("wants", "aims").
    private static final double SPEECH = 0.5;

    private final Scene scene;
    private final Markup html;
    private int number;

    QuotesSection(Scene scene) {
        this.scene = scene;
        this.html = scene.html;
    }

    /// Groups of the story, then every quotation that stands in none. What somebody only thinks or wants is not shown
    /// among what was said.
    private List<QuoteGroup> groups() {
        List<QuoteGroup> groups = new ArrayList<>(scene.story.comparison().quotes().stream()
                .filter(group -> group.forms().stream().anyMatch(QuotesSection::isSaid))
                .toList());
        Set<List<Passage>> grouped = new HashSet<>();
        scene.story.comparison().quotes().forEach(group -> group.forms().forEach(form -> grouped.add(form.content())));
        scene.story
                .articles()
                .forEach(article -> article.quotes().forEach(quote -> {
                    if (!grouped.contains(quote.content()) && isSaid(quote)) {
                        groups.add(new QuoteGroup(
                                article.id() + quote.extent().start(), quote.speaker(), List.of(quote), 1));
                    }
                }));
        return groups;
    }

    private static boolean isSaid(Quote quote) {
        return quote.sense() != QuoteSense.ATTITUDE && quote.confidence() >= LEAST_CONFIDENCE;
    }

    void write(Headings headings) {
        List<QuoteGroup> sure = new ArrayList<>();
        List<QuoteGroup> wide = new ArrayList<>();
        for (QuoteGroup group : groups()) {
            boolean speech = group.forms().stream().anyMatch(form -> form.confidence() >= SPEECH);
            (speech ? sure : wide).add(group);
        }
        if (sure.isEmpty() && wide.isEmpty()) {
            return;
        }
        html.open("section", "class", "voices", "id", scene.anchor("voices"));
        html.leaf(headings.section(), "Who said what");
        html.leaf(
                "p",
                "Quotation marks stand here only where a text has them. Where forms differ, the words that the first "
                        + "form lacks are underlined.",
                "class",
                "lead");
        if (sure.isEmpty()) {
            html.leaf("p", "Nobody was found to be quoted.", "class", "none");
        }
        speakers(bySpeaker(sure), headings);
        if (!wide.isEmpty()) {
            html.open("details", "class", "wide-sense");
            html.leaf(
                    "summary",
                    "Show " + Words.count(wide.size(), "passage", "passages")
                            + " where somebody is said to want, plan or hold something, or where it is not sure that "
                            + "somebody speaks");
            speakers(bySpeaker(wide), headings);
            html.close();
        }
        html.close().line();
    }

    private static Map<String, List<QuoteGroup>> bySpeaker(List<QuoteGroup> groups) {
        Map<String, List<QuoteGroup>> bySpeaker = new LinkedHashMap<>();
        for (QuoteGroup group : groups) {
            bySpeaker
                    .computeIfAbsent(group.speaker().orElse(NOBODY), key -> new ArrayList<>())
                    .add(group);
        }
        List<QuoteGroup> nobody = bySpeaker.remove(NOBODY);
        if (nobody != null) {
            bySpeaker.put(NOBODY, nobody);
        }
        return bySpeaker;
    }

    private void speakers(Map<String, List<QuoteGroup>> bySpeaker, Headings headings) {
        int speakers = 0;
        for (Map.Entry<String, List<QuoteGroup>> entry : bySpeaker.entrySet()) {
            if (speakers == SPEAKERS) {
                html.open("details");
                html.leaf(
                        "summary",
                        "Show "
                                + Words.count(
                                        Math.min(bySpeaker.size(), MOST_SPEAKERS) - SPEAKERS,
                                        "more speaker",
                                        "more speakers"));
            }
            if (speakers == MOST_SPEAKERS) {
                html.leaf("p", "The rest is in report.json.", "class", "note");
                break;
            }
            speakers++;
            speaker(entry.getKey(), entry.getValue(), headings);
        }
        if (speakers > SPEAKERS) {
            html.close();
        }
    }

    private void speaker(String name, List<QuoteGroup> groups, Headings headings) {
        html.open("section", "class", "speaker");
        html.leaf(headings.part(), name.equals(NOBODY) ? "Speaker not named" : name, "dir", "auto");
        html.open("div", "class", "utterances");
        for (QuoteGroup group : groups.subList(0, Math.min(UTTERANCES, groups.size()))) {
            utterance(group, scene.anchor("q", ++number));
        }
        if (groups.size() > UTTERANCES) {
            html.leaf("p", (groups.size() - UTTERANCES) + " more are in report.json.", "class", "note");
        }
        html.close().close().line();
    }

    private void utterance(QuoteGroup group, String anchor) {
        Apparatus.Citation citation =
                new Apparatus.Citation("quoted: " + group.speaker().orElse("not named"), anchor);
        Map<String, List<Quote>> forms = new LinkedHashMap<>();
        for (Quote form : group.forms()) {
            forms.computeIfAbsent(shown(form), key -> new ArrayList<>()).add(form);
        }
        html.open("div", "class", "utterance", "id", anchor);
        Optional<String> first = Optional.empty();
        int shown = 0;
        for (Map.Entry<String, List<Quote>> entry : forms.entrySet()) {
            if (shown++ == FORMS) {
                html.leaf("p", (forms.size() - FORMS) + " more forms are in report.json.", "class", "note");
                break;
            }
            form(entry.getKey(), entry.getValue(), first, citation);
            first = first.or(() -> Optional.of(entry.getKey()));
        }
        html.close().line();
    }

    private void form(String words, List<Quote> quotes, Optional<String> first, Apparatus.Citation citation) {
        Quote quote = quotes.getFirst();
        html.open(first.isEmpty() ? "blockquote" : "div", "class", first.isEmpty() ? "form chief" : "form");
        html.open(
                "p",
                "dir",
                "auto",
                "lang",
                scene.article(quote.extent().article()).article().language());
        if (first.isEmpty()) {
            html.text(words);
        } else {
            new Changes(html).after(WordDiff.compare(first.get(), words).right());
        }
        html.close();
        html.open("p", "class", "who");
        List<Passage> passages = quotes.stream().map(Quote::extent).toList();
        scene.chips(passages, citation, FORMS);
        html.text(" ").leaf("span", manner(quote), "class", "note");
        html.close().close();
    }

    private String manner(Quote quote) {
        String cue = quote.cue()
                .map(scene::wordsOf)
                .map(words -> "“" + Snippet.shortened(words, 40) + "”, ")
                .orElse("");
        String as = quote.speakerAsWritten()
                .map(scene::wordsOf)
                .filter(words -> !quote.speaker().map(words::equals).orElse(false))
                .map(words -> ", as “" + Snippet.shortened(words, 60) + "”")
                .orElse("");
        return cue + Words.kind(quote.kind()) + as;
    }

    /// The words; in quotation marks where the text has them around all of it.
    private String shown(Quote quote) {
        String words = quote.content().stream()
                .map(scene::wordsOf)
                .map(Snippet::oneLine)
                .collect(Collectors.joining(" … "));
        String shortened = Snippet.shortened(words, 700);
        return switch (quote.kind()) {
            case DIRECT -> "“" + shortened + "”";
            case INDIRECT, MIXED -> shortened;
        };
    }
}
