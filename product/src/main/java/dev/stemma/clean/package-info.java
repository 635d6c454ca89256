/// Turns a [RawDocument][dev.stemma.article.RawDocument] into an
/// [Article][dev.stemma.article.Article]. The only package that knows HTML and page furniture.
@NullMarked
package dev.stemma.clean;

import org.jspecify.annotations.NullMarked;
