package dev.stemma.bench.training;

import dev.stemma.annotate.name.NameType;
import java.util.List;

/// A name to train with, as tokens.
record SuppliedName(NameType type, List<String> words) {

    SuppliedName {
        words = List.copyOf(words);
    }
}
