package dev.stemma.bench.attribution;

import java.util.BitSet;

/// Words given to a speaker: marked by a person, or found by a method.
///
/// @param content the UTF-16 units of the words
/// @param source the units that name the speaker; empty where nobody is named
record MarkedAttribution(BitSet content, BitSet source) {}
