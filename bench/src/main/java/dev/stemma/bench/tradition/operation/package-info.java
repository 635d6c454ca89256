/// What copying does to a text, each habit of newsrooms, aggregators and spinning machines as an operation of its own.
///
/// Seen in real copies: agency text cut from the end and opened with a local paragraph; house style; a machine that
/// puts
/// in synonyms of the wrong sense and breaks names of several words; summaries that merge sentences and turn quotations
/// into indirect speech; figures and names that change on the way.
@NullMarked
package dev.stemma.bench.tradition.operation;

import org.jspecify.annotations.NullMarked;
