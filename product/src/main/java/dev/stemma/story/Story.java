package dev.stemma.story;

import java.util.List;

/// The articles on one event.
///
/// @param id stable between runs and while later articles join: it is made of the story's first article
/// @param title a headline or sentence of one of its articles, or what a user pinned
/// @param articles ids, in order of publication where known, then of input
/// @param together why they stand together
public record Story(String id, String title, List<String> articles, Together together) {

    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no article");
        }
    }

    /// A story of which nothing more is said.
    public Story(String id, String title, List<String> articles) {
        this(id, title, articles, Together.ALONE);
    }
}
