package dev.stemma.story;

import java.util.OptionalLong;

/// What grouping knows of an article: a few kilobytes, whatever the article holds.
///
/// @param words its weighted words, of length 1
/// @param day the day it was published, where that is known to the day
record Profile(TermVector words, OptionalLong day) {}
