package dev.stemma.article;

/// Who published an article.
///
/// @param name the name as readers know it, such as `Harbour Gazette`; never blank
public record Outlet(String name) {

    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
    }
}
