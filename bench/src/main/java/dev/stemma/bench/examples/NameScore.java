package dev.stemma.bench.examples;

import dev.stemma.annotate.name.Name;
import dev.stemma.bench.examples.Truth.TrueEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Names: found, joined with their variants, kept apart from others that look alike.
final class NameScore {

    private final Tally found = new Tally();
    private final Tally joined = new Tally();
    private final Tally canonical = new Tally();
    private final Tally types = new Tally();
    private final Tally apart = new Tally();

    private NameScore() {}

    static List<Outcome> of(List<ReadExample> examples) {
        NameScore score = new NameScore();
        examples.forEach(score::add);
        return List.of(
                Outcome.recall("names.found", score.found),
                Outcome.share("names.joined", score.joined),
                Outcome.share("names.canonical", score.canonical),
                Outcome.share("names.type", score.types),
                Outcome.share("names.kept-apart", score.apart));
    }

    private void add(ReadExample example) {
        List<Name> names = example.stories().stream()
                .flatMap(story -> story.comparison().names().stream())
                .toList();
        for (TrueEntity entity : example.truth().entities()) {
            if (!entity.forms().isEmpty()) {
                entity(entity, names);
            }
        }
        for (List<String> pair : example.truth().apart()) {
            Set<Integer> bearers = new TreeSet<>();
            int known = 0;
            for (String name : pair) {
                Optional<Name> bearer = names.stream()
                        .filter(given -> given.forms().stream().anyMatch(form -> isForm(form, name)))
                        .findFirst();
                if (bearer.isPresent()) {
                    known++;
                    bearers.add(names.indexOf(bearer.get()));
                }
            }
            if (known > 1) {
                apart.count(bearers.size() == known, pair + " are joined");
            }
        }
    }

    private void entity(TrueEntity entity, List<Name> names) {
        List<Name> bearers = names.stream()
                .filter(name -> name.forms().stream()
                        .anyMatch(form -> entity.forms().stream().anyMatch(wanted -> isForm(form, wanted))))
                .toList();
        found.find(!bearers.isEmpty(), entity.name());
        if (bearers.isEmpty()) {
            return;
        }
        joined.count(
                bearers.size() == 1,
                entity.name() + " is "
                        + bearers.stream()
                                .map(name -> name.name() + " " + name.forms())
                                .collect(Collectors.joining(" and ")));
        Name first = bearers.getFirst();
        canonical.count(plain(first.name()).equals(plain(entity.name())), entity.name() + " is called " + first.name());
        types.count(
                first.type().name().equalsIgnoreCase(entity.type())
                        || entity.type().equals("other"),
                entity.name() + " is a " + entity.type() + ", not " + first.type());
    }

    /// A mention has no title before it; the annotation's form may.
    private static boolean isForm(String given, String wanted) {
        String form = plain(given);
        String whole = plain(wanted);
        return form.equals(whole)
                || (whole.endsWith(" " + form) && isTitle(whole.substring(0, whole.length() - form.length())));
    }

    private static boolean isTitle(String words) {
        return Set.of(
                        "mr",
                        "mr.",
                        "ms",
                        "ms.",
                        "mrs",
                        "mrs.",
                        "dr",
                        "dr.",
                        "president",
                        "commander",
                        "minister",
                        "captain",
                        "sir")
                .contains(words.strip());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceFirst("^the ", "")
                .strip();
    }
}
