package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import java.util.List;
import java.util.Random;

/// One thing that copying does to a text. Draws on nothing but the draft and the generator of randomness.
@FunctionalInterface
public interface Operation {

    /// The draft after it.
    Draft apply(Draft draft, Random random);

    /// One after the other.
    static Operation all(List<Operation> operations) {
        return (draft, random) -> {
            Draft changed = draft;
            for (Operation operation : operations) {
                changed = operation.apply(changed, random);
            }
            return changed;
        };
    }

    /// This one with a chance, else nothing.
    default Operation perhaps(double chance) {
        return (draft, random) -> random.nextDouble() < chance ? apply(draft, random) : draft;
    }
}
