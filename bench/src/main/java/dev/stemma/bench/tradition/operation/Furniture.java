package dev.stemma.bench.tradition.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Lines of a page that are no part of its article, as they stay in text that was copied from a screen.
public final class Furniture {

    private static final List<String> ABOVE = List.of(
            "Subscribe to our newsletter",
            "Reading time: 3 minutes",
            "Listen to this article",
            "Share this article",
            "Advertisement",
            "Stay up to date with free updates",
            "Home | News | World");
    private static final List<String> BELOW = List.of(
            "Share this:",
            "Leave a Reply",
            "Leave a Comment",
            "Sharing is caring!",
            "Sign up for our daily briefing",
            "Read more:",
            "Follow us on Facebook",
            "Comments are closed.",
            "Tags: news, world",
            "Print this page",
            "Your email address will not be published. Required fields are marked *",
            "Related articles");

    private Furniture() {}

    /// The paragraphs with lines of the page around them.
    ///
    /// @param outlet the site
    public static List<String> around(List<String> paragraphs, String title, String outlet, Random random) {
        List<String> page = new ArrayList<>();
        if (random.nextDouble() < 0.5) {
            page.add(title + " - " + outlet);
        }
        if (random.nextDouble() < 0.5) {
            page.add(ABOVE.get(random.nextInt(ABOVE.size())));
        }
        page.addAll(paragraphs);
        int below = 1 + random.nextInt(3);
        int start = random.nextInt(BELOW.size());
        for (int i = 0; i < below; i++) {
            page.add(BELOW.get((start + i) % BELOW.size()));
        }
        if (random.nextDouble() < 0.3) {
            page.add("© " + outlet + ". All rights reserved.");
        }
        return page;
    }
}
