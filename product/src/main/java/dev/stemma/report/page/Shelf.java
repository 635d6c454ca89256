package dev.stemma.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which file of a page of many stories holds which story.
final class Shelf {

    private static final int EACH = 40;

    private final List<PageStory> several;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /// A file of articles that stand alone.
    ///
    /// @param file its name
    /// @param number of the file, from 1
    /// @param first number of its first article among all that stand alone, from 1
    /// @param stories each of one article
    record Leaf(String file, int number, int first, List<PageStory> stories) {}

    Shelf(List<PageStory> several, List<PageStory> alone) {
        this.several = List.copyOf(several);
        Set<String> taken = new HashSet<>();
        for (PageStory story : several) {
            String name = nameOf(story);
            int more = 2;
            String file = name;
            while (!taken.add(file)) {
                file = name + "-" + more++;
            }
            files.put(story.story().id(), PageWriter.STORIES + file + ".html");
        }
        for (int from = 0; from < alone.size(); from += EACH) {
            int number = leaves.size() + 1;
            String file = PageWriter.STORIES + "alone-" + number + ".html";
            List<PageStory> stories = alone.subList(from, Math.min(alone.size(), from + EACH));
            leaves.add(new Leaf(file, number, from + 1, List.copyOf(stories)));
            for (int i = 0; i < stories.size(); i++) {
                addresses.put(stories.get(i).story().id(), file + "#s" + (i + 1));
            }
        }
    }

    /// Stories of several articles, in the page's order.
    List<PageStory> several() {
        return several;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /// The file of a story of several articles.
    String fileOf(PageStory story) {
        return files.getOrDefault(story.story().id(), PageWriter.FRONT);
    }

    /// Where the front page leads to.
    String addressOf(PageStory story) {
        return addresses.getOrDefault(story.story().id(), fileOf(story));
    }

    /// The story's id, which may come from anywhere, as a name that every file system takes and none
    /// mistakes.
    private static String nameOf(PageStory story) {
        String plain = story.story().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "story-" + plain.substring(0, Math.min(40, plain.length())).replaceAll("^-+|-+$", "");
    }
}
