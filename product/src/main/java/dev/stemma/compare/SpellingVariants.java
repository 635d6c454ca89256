package dev.stemma.compare;

import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Finds names that articles spell in different ways: Kharkov and Kharkiv.
///
/// Two spellings are one name when they differ by no more than spelling and no article uses both. A difference of
/// spelling is never a contradiction.
final class SpellingVariants {

    private static final Set<String> ADDED = Set.of("jr", "sr", "al", "el", "ii");

    private final StoryText text;
    private final StoryLines lines;

    SpellingVariants(StoryText text, StoryLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /// @param beside words that stand beside it in its names
    /// @param alone whether it is a name by itself somewhere
    private record Spelled(
            String word,
            Set<Integer> articles,
            List<Passage> places,
            Set<String> types,
            Set<String> beside,
            AtomicBoolean alone) {

        static Spelled of(String word) {
            return new Spelled(
                    word, new TreeSet<>(), new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), new AtomicBoolean());
        }

        void stands(List<String> name) {
            List<String> others = name.stream()
                    .filter(other -> !other.equalsIgnoreCase(word) && other.length() > 2)
                    .toList();
            beside.addAll(others);
            if (others.isEmpty()) {
                alone.set(true);
            }
        }

        /// Whether the names that hold the two words can be one: "Police Command" and "Policy Research" are not.
        boolean canBeOf(Spelled other) {
            return (alone.get() && other.alone.get())
                    || ((alone.get() || other.alone.get())
                            && Spelling.consonants(word).equals(Spelling.consonants(other.word)))
                    || beside.stream()
                            .anyMatch(word -> other.beside.stream()
                                    .anyMatch(there -> word.equals(there)
                                            || Spelling.variants(word, there)
                                            || Spelling.oneName(word, there)));
        }
    }

    List<VariantDraft> find() {
        Map<String, Spelled> words = new TreeMap<>();
        for (int article = 0; article < text.articles().size(); article++) {
            for (NameMention mention : text.article(article).names()) {
                for (Passage passage : wordsOf(mention)) {
                    String word = text.textOf(passage);
                    Spelled spelled = words.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> Spelled.of(word));
                    spelled.stands(wordsOfName(fullName(mention)));
                    spelled.articles().add(article);
                    spelled.places().add(passage);
                    spelled.types().add(mention.type().name());
                }
            }
        }
        List<Spelled> all = List.copyOf(words.values());
        List<VariantDraft> drafts = new ArrayList<>(ofWholeNames());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (oneName(all.get(i), all.get(j))) {
                    drafts.add(draft(all.get(i), all.get(j)));
                }
            }
        }
        return drafts;
    }

    /// The name of the bearer at its fullest: a surname alone is that of somebody with a first name.
    private String fullName(NameMention mention) {
        String written = text.textOf(mention.passage());
        return text.nameAt(mention.passage())
                .map(bearer -> text.names().get(bearer).name())
                .filter(name -> name.length() > written.length())
                .orElse(written);
    }

    /// Names of several words that are spelled otherwise in more than one of them, or cut into words otherwise: "Deir
    /// Ezzor" and "Deir az-Zour".
    private List<VariantDraft> ofWholeNames() {
        Map<String, Spelled> names = new TreeMap<>();
        for (int article = 0; article < text.articles().size(); article++) {
            for (NameMention mention : text.article(article).names()) {
                String name = text.textOf(mention.passage()).replaceAll("\\s+", " ");
                if (name.indexOf(' ') > 0) {
                    Spelled spelled = names.computeIfAbsent(
                            name.toLowerCase(Locale.ROOT).replace("-", " "), w -> Spelled.of(name));
                    spelled.articles().add(article);
                    spelled.places().add(mention.passage());
                    spelled.types().add(mention.type().name());
                }
            }
        }
        Map<String, List<Spelled>> bySound = new TreeMap<>();
        names.values()
                .forEach(name -> bySound.computeIfAbsent(Spelling.consonants(name.word()), k -> new ArrayList<>())
                        .add(name));
        List<VariantDraft> drafts = new ArrayList<>();
        for (List<Spelled> alike : bySound.values()) {
            for (int i = 0; i < alike.size(); i++) {
                for (int j = i + 1; j < alike.size(); j++) {
                    boolean one = Spelling.oneName(
                                    alike.get(i).word(), alike.get(j).word())
                            && Character.toLowerCase(alike.get(i).word().charAt(0))
                                    == Character.toLowerCase(alike.get(j).word().charAt(0))
                            && !differInOneWord(
                                    alike.get(i).word(), alike.get(j).word())
                            && alike.get(i).articles().stream()
                                    .noneMatch(alike.get(j).articles()::contains);
                    if (one) {
                        drafts.add(draft(alike.get(i), alike.get(j)));
                    }
                }
            }
        }
        return drafts;
    }

    /// Whether the two differ in what is no spelling (an initial, "Jr.", an article), or in one word, which is told of
    /// the word.
    private static boolean differInOneWord(String left, String right) {
        List<String> a = wordsOfName(left);
        List<String> b = wordsOfName(right);
        if (String.join("", a).equals(String.join("", b)) || letters(left).equals(letters(right))) {
            return true;
        }
        if (a.size() != b.size()) {
            return false;
        }
        int differ = 0;
        boolean told = false;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                differ++;
                told = Spelling.variants(a.get(i), b.get(i));
            }
        }
        return differ == 1 && told;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> wordsOfName(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 2 || (word.length() > 1 && !ADDED.contains(word)))
                .filter(word -> !word.equals("the"))
                .toList();
    }

    private static boolean oneName(Spelled left, Spelled right) {
        if (!Spelling.variants(left.word(), right.word())
                || left.word().equalsIgnoreCase(right.word())
                || inflected(left.word(), right.word())) {
            return false;
        }
        // A name whose type was not made out can be of any type.
        boolean sameType = left.types().contains(NameType.OTHER.name())
                || right.types().contains(NameType.OTHER.name())
                || left.types().stream().anyMatch(right.types()::contains);
        boolean together = left.articles().stream().anyMatch(right.articles()::contains);
        return sameType && !together && left.canBeOf(right);
    }

    /// Endings make other words of one name, not another spelling: "Russia", "Russian", "Russians". An ending that is
    /// not
    /// heard is spelling.
    private static boolean inflected(String left, String right) {
        if (Spelling.soundAlike(left, right)) {
            return false;
        }
        String shorter = left.length() <= right.length() ? left : right;
        String longer = left.length() <= right.length() ? right : left;
        return longer.startsWith(shorter);
    }

    /// The capitalised words of a mention that are long enough to be told apart.
    private List<Passage> wordsOf(NameMention mention) {
        List<Passage> words = new ArrayList<>();
        String written = text.textOf(mention.passage());
        int start = -1;
        for (int i = 0; i <= written.length(); i++) {
            boolean letter = i < written.length() && Character.isLetter(written.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= 4 && Character.isUpperCase(written.charAt(start))) {
                    int from = mention.passage().start() + start;
                    words.add(new Passage(
                            mention.passage().article(), from, mention.passage().start() + i));
                }
                start = -1;
            }
        }
        return words;
    }

    /// The word as it is mostly written, not in the capitals of a dateline.
    private String written(Spelled spelled) {
        return spelled.places().stream()
                .map(text::textOf)
                .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(spelled.word());
    }

    private VariantDraft draft(Spelled left, Spelled right) {
        boolean leftFirst = left.articles().size() >= right.articles().size();
        Spelled first = leftFirst ? left : right;
        Spelled second = leftFirst ? right : left;
        return new VariantDraft(
                VariantKind.NAME,
                Verdict.COMPATIBLE,
                "“" + written(first) + "” and “" + written(second) + "” are two spellings of one name.",
                written(first),
                List.of(reading(first), reading(second)),
                Optional.empty(),
                List.of(),
                0.3);
    }

    private Reading reading(Spelled spelled) {
        return new Reading(
                written(spelled),
                written(spelled),
                spelled.articles().stream().map(text::idOf).toList(),
                spelled.places(),
                lines.count(spelled.places()));
    }
}
