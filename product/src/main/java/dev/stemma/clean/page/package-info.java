/// Finds the article in a page: its text in blocks, what the page states of itself, and what stands around it. The
/// only package that knows HTML; its door is [PageReader][dev.stemma.clean.page.PageReader].
@NullMarked
package dev.stemma.clean.page;

import org.jspecify.annotations.NullMarked;
