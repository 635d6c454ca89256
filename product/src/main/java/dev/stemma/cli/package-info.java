/// The commands of the terminal. The only package with a main method.
@NullMarked
package dev.stemma.cli;

import org.jspecify.annotations.NullMarked;
