package dev.stemma.report.page;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the sections of one story share: its articles, sigla, anchors and apparatus, and the markup they
/// write to.
final class Scene {

    final Markup html;
    final PageStory story;
    final String name;
    final Witnesses witnesses;
    final Apparatus apparatus = new Apparatus();

    private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /// @param name of the story on its page: what all anchors begin with
    Scene(Markup html, PageStory story, String name) {
        this.html = html;
        this.story = story;
        this.name = name;
        this.witnesses = new Witnesses(story);
        for (AnnotatedArticle article : story.articles()) {
            articles.put(article.id(), article);
            positions.put(article.id(), articles.size());
        }
    }

    /// The id on the page of a part of the story, such as `s1-v3`.
    String anchor(String part) {
        return name + "-" + part;
    }

    String anchor(String part, int index) {
        return anchor(part + index);
    }

    /// The id on the page of an article or lost source.
    String anchorOf(Witnesses.Witness witness) {
        return witness.lost() ? anchor("lost-" + witness.siglum()) : anchor("a", positionOf(witness.id()));
    }

    /// The id on the page of a passage.
    String anchorOf(Passage passage) {
        return anchor("a", positionOf(passage.article())) + "-" + passage.start() + "-" + passage.end();
    }

    private int positionOf(String article) {
        return positions.getOrDefault(article, 0);
    }

    /// An article of the story.
    ///
    /// @throws IllegalArgumentException when the story has no such article
    AnnotatedArticle article(String id) {
        AnnotatedArticle article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("story " + story.story().id() + " has no article " + id);
        }
        return article;
    }

    /// The words of a passage.
    String wordsOf(Passage passage) {
        return article(passage.article()).article().textOf(passage);
    }

    /// The sentences that a passage touches, as one passage; the passage itself where there are none.
    Passage sentenceOf(Passage passage) {
        int start = passage.start();
        int end = passage.end();
        for (Sentence sentence : sentences(passage.article())) {
            if (sentence.start() < passage.end() && passage.start() < sentence.end()) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        return new Passage(passage.article(), start, end);
    }

    List<Sentence> sentences(String article) {
        return article(article).sentences();
    }

    /// The siglum of an article or lost source, leading to it.
    void chip(String id) {
        witnesses.find(id).ifPresent(witness -> chip(witness, anchorOf(witness), witness.full()));
    }

    /// The siglum of a passage's article, leading to the passage, which notes who cites it.
    void chip(Passage passage, Apparatus.Citation citation) {
        apparatus.cite(passage, citation);
        Witnesses.Witness witness = witnesses.of(passage.article());
        chip(witness, anchorOf(passage), witness.full() + ": the passage");
    }

    /// The siglum of a passage's article, leading to the passage, which does not name who leads to it.
    void quietChip(Passage passage) {
        apparatus.point(passage);
        Witnesses.Witness witness = witnesses.of(passage.article());
        chip(witness, anchorOf(passage), witness.full() + ": the passage");
    }

    private void chip(Witnesses.Witness witness, String anchor, String title) {
        html.leaf(
                "a",
                witness.siglum(),
                "class",
                (witness.lost() ? "chip lost tone-" : "chip tone-") + witness.tone(),
                "href",
                "#" + anchor,
                "title",
                title);
    }

    /// A reason in words, in which articles stand under their sigla: an outlet beside it, a headline replaced by it. A
    /// name that several articles have means the one that the reason is about, when only one of those has it.
    ///
    /// @param about ids of the articles that the reason is about
    void prose(String text, Collection<String> about) {
        Map<String, Witnesses.Witness> known = witnesses.byName(about);
        String rest = text;
        while (!rest.isEmpty()) {
            int at = rest.length();
            String found = "";
            for (String name : known.keySet()) {
                int place = rest.indexOf(name);
                if (place >= 0 && place < at && isWhole(rest, place, place + name.length())) {
                    at = place;
                    found = name;
                }
            }
            html.text(rest.substring(0, at));
            Witnesses.Witness witness = known.get(found);
            if (witness != null) {
                chip(witness.id());
                html.text(found.startsWith("“") ? "" : " " + found);
            }
            rest = rest.substring(at + found.length());
        }
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /// Siglum alone, leading nowhere: for places that are a control themselves.
    void badge(String id) {
        witnesses
                .find(id)
                .ifPresent(witness -> html.leaf(
                        "span",
                        witness.siglum(),
                        "class",
                        (witness.lost() ? "chip lost tone-" : "chip tone-") + witness.tone()));
    }

    /// Siglum and name, leading to the article or lost source.
    void witness(String id) {
        witnesses.find(id).ifPresent(witness -> {
            html.open("span", "class", "witness");
            chip(id);
            html.text(" ").element("bdi", () -> html.text(witness.label()));
            html.close();
        });
    }

    /// Chips of passages, one for each article at its first passage, then how many are left out.
    void chips(List<Passage> passages, Apparatus.Citation citation, int most) {
        Map<String, Passage> first = new LinkedHashMap<>();
        passages.forEach(passage -> {
            apparatus.cite(passage, citation);
            first.putIfAbsent(passage.article(), passage);
        });
        html.open("span", "class", "chips");
        int shown = 0;
        for (Passage passage : first.values()) {
            if (shown++ == most) {
                html.leaf("span", "+" + (first.size() - most), "class", "more", "title", "left out here");
                break;
            }
            chip(passage, citation);
            html.text(" ");
        }
        html.close();
    }
}
