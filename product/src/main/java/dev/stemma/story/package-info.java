/// Groups articles into stories: one story holds the articles on one event.
@NullMarked
package dev.stemma.story;

import org.jspecify.annotations.NullMarked;
