/// The words that every stage shares: [Article][dev.stemma.article.Article], [Outlet][dev.stemma.article.Outlet],
/// [Passage][dev.stemma.article.Passage] and the forms in which input arrives and leaves.
@NullMarked
package dev.stemma.article;

import org.jspecify.annotations.NullMarked;
