/// Reads files, folders, archives and standard input into
/// [RawDocument][dev.stemma.article.RawDocument]s. The only package that opens what a user names.
@NullMarked
package dev.stemma.ingest;

import org.jspecify.annotations.NullMarked;
