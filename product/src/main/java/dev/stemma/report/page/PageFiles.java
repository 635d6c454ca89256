package dev.stemma.report.page;

import java.util.function.Consumer;

/// Where the files of a page go.
@FunctionalInterface
public interface PageFiles {

    /// Writes one file.
    ///
    /// @param name relative to the report's folder, such as `index.html` or `stories/s1.html`
    /// @param content is given what to write to, once, at once
    void write(String name, Consumer<Appendable> content);
}
