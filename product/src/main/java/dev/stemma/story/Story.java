package dev.stemma.story;

import java.util.List;

/// The articles on one event.
///
/// @param id stable between runs over the same articles
/// @param title a headline or sentence of one of its articles
/// @param articles ids, in order of publication where known, then of input
public record Story(String id, String title, List<String> articles) {

    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no article");
        }
    }
}
