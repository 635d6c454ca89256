/// The page: one self-contained HTML file that can be read without JavaScript, without a network and without
/// Stemma. Its words come from hostile texts, so nothing reaches the page but through `Markup`, which
/// escapes. The door is [PageWriter][dev.stemma.report.page.PageWriter].
@NullMarked
package dev.stemma.report.page;

import org.jspecify.annotations.NullMarked;
