package dev.stemma.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which file of a page of many stories holds which story.
public final class Shelf {

    private static final int EACH = 40;

    private final Map<String, Place> places = new HashMap<>();

    /// Where a story stands.
    ///
    /// @param file the name of its file
    /// @param anchor of an article that stands alone, in a file that it shares; empty in a file of its own
    public record Place(String file, Optional<String> anchor) {

        /// What the front page leads to.
        public String address() {
            return anchor.map(name -> file + "#" + name).orElse(file);
        }
    }

    /// @param several ids of stories of several articles, in the page's order
    /// @param alone ids of stories of one article
    public Shelf(List<String> several, List<String> alone) {
        Set<String> taken = new HashSet<>();
        for (String story : several) {
            places.put(
                    story, new Place(PageWriter.STORIES + "story-" + named(story, taken) + ".html", Optional.empty()));
        }
        List<String> anchors = new ArrayList<>();
        alone.forEach(story -> anchors.add("a-" + named(story, taken)));
        for (int i = 0; i < alone.size(); i++) {
            places.put(alone.get(i), new Place(fileOfLeaf(i / EACH + 1), Optional.of(anchors.get(i))));
        }
    }

    /// Where a story stands.
    ///
    /// @throws IllegalArgumentException for a story that the page does not have
    public Place placeOf(String story) {
        Place place = places.get(story);
        if (place == null) {
            throw new IllegalArgumentException("the page has no story " + story);
        }
        return place;
    }

    /// The name of a file of articles that stand alone.
    ///
    /// @param number from 1
    public static String fileOfLeaf(int number) {
        return PageWriter.STORIES + "alone-" + number + ".html";
    }

    /// How many articles that stand alone share a file.
    public static int articlesOfLeaf() {
        return EACH;
    }

    /// The story's id, which may come from anywhere, as a name that every file system takes and none
    /// mistakes.
    private static String named(String story, Set<String> taken) {
        String plain = story.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = plain.substring(0, Math.min(40, plain.length())).replaceAll("^-+|-+$", "");
        String free = name;
        for (int more = 2; !taken.add(free); more++) {
            free = name + "-" + more;
        }
        return free;
    }
}
