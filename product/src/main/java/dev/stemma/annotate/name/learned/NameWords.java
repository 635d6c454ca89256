package dev.stemma.annotate.name.learned;

import dev.stemma.language.PartOfSpeech;
import dev.stemma.language.learned.FeatureHash;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the recogniser looks at in the words of one sentence, as hashes.
public final class NameWords {

    private static final int AFFIXES = 4;
    private static final int PLACE = 2;
    private static final int PEOPLE = 6;
    private static final Set<String> INSIDE = Set.of(
            "of", "the", "and", "for", "in", "on", "at", "by", "to", "with", "from", "a", "an", "or", "de", "del",
            "della", "di", "da", "do", "dos", "du", "des", "la", "le", "les", "el", "al", "bin", "ibn", "van", "von",
            "der", "den", "ter", "zu", "y", "e", "und", "et", "vs", "v.", "n't");
    private static final Set<String> LINKS =
            Set.of("and", "or", "of", "the", "for", "in", "a", "an", "to", "with", "s");

    final List<String> words;
    final List<PartOfSpeech> tags;
    final int size;
    final int[] form;
    final int[] lower;
    final int[] tag;
    final int[] shape;
    final int[] shortShape;
    final int[] firstCode;
    final int[] lastCode;
    final int[][] matches;
    final int[] cluster;
    final int[] coarse;
    final int[] casing;
    final int[] sense;
    final int[][] prefix;
    final int[][] suffix;
    final boolean[] capital;
    private final boolean[] compound;
    final boolean shouting;
    private final NameLists lists;

    /// The words of a sentence with their parts of speech.
    public NameWords(List<String> words, List<PartOfSpeech> tags, WordClusters clusters, NameLists lists) {
        this.words = List.copyOf(words);
        this.tags = List.copyOf(tags);
        this.lists = lists;
        size = words.size();
        form = new int[size];
        lower = new int[size];
        tag = new int[size];
        shape = new int[size];
        shortShape = new int[size];
        cluster = new int[size];
        coarse = new int[size];
        casing = new int[size];
        sense = new int[size];
        prefix = new int[AFFIXES][size];
        suffix = new int[AFFIXES][size];
        capital = new boolean[size];
        compound = new boolean[size];
        int letters = 0;
        int smallStart = 0;
        for (int i = 0; i < size; i++) {
            tag[i] = tags.get(i).ordinal();
            fill(i, words.get(i));
            cluster[i] = clusters.fine(lower[i]);
            coarse[i] = clusters.coarse(cluster[i]);
            casing[i] = clusters.casing(lower[i]);
            sense[i] = clusters.sense(lower[i]);
            compound[i] = isCompound(words.get(i), lists);
            if (Character.isLetter(words.get(i).charAt(0)) && words.get(i).length() > 3) {
                letters++;
                smallStart += capital[i] ? 0 : 1;
            }
        }
        firstCode = new int[size];
        lastCode = new int[size];
        matches = new int[size][NameLists.KINDS];
        for (int i = 0; i < size; i++) {
            if (mayStart(i)) {
                firstCode[i] = lists.firstCode(lower[i]);
                lastCode[i] = lists.lastCode(lower[i]);
                match(lists, i);
            }
        }
        shouting = letters >= 3 && smallStart == 0;
    }

    /// The words as written.
    public List<String> words() {
        return words;
    }

    /// Some of the words as one text.
    String text(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /// A word in lower case.
    String small(int i) {
        return words.get(i).toLowerCase(Locale.ROOT);
    }

    /// The kinds of names that the words `[from, to)` as a whole are listed for, one bit each.
    int kinds(int from, int to) {
        int key = NameLists.START;
        for (int i = from; i < to; i++) {
            key = NameLists.add(key, words.get(i));
        }
        return lists.kinds(key);
    }

    /// Whether words are listed as a people's name.
    boolean isPeople(int from, int to) {
        return (kinds(from, to) & 1 << PEOPLE) != 0;
    }

    private boolean mayStart(int i) {
        return capital[i] || Character.isDigit(words.get(i).charAt(0));
    }

    /// Notes the listed names that begin at a word, the longest of each kind at each of their words.
    private void match(NameLists lists, int start) {
        int key = NameLists.START;
        for (int end = start + 1; end <= Math.min(size, start + NameLists.LONGEST); end++) {
            key = NameLists.add(key, words.get(end - 1));
            int kinds = mayStart(end - 1) ? lists.kinds(key) : 0;
            for (int kind = 0; kind < NameLists.KINDS; kind++) {
                for (int i = start; (kinds & 1 << kind) != 0 && i < end; i++) {
                    int place = end == start + 1 ? 1 : i == start ? 2 : i == end - 1 ? 3 : 4;
                    matches[i][kind] = Math.max(matches[i][kind], Math.min(end - start, 4) * 8 + place);
                }
            }
        }
    }

    private void fill(int i, String word) {
        StringBuilder small = new StringBuilder(word.length());
        StringBuilder digitless = new StringBuilder(word.length());
        StringBuilder outline = new StringBuilder();
        StringBuilder brief = new StringBuilder();
        int run = 0;
        char last = 0;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k) == '\u2019' ? '\'' : word.charAt(k);
            char kind = kind(c);
            small.append(kind == '0' ? '0' : Character.toLowerCase(c));
            digitless.append(kind == '0' ? '0' : c);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 3) {
                outline.append(kind);
            }
            if (run == 1) {
                brief.append(kind);
            }
        }
        int length = small.length();
        form[i] = FeatureHash.text(digitless);
        lower[i] = FeatureHash.text(small);
        shape[i] = FeatureHash.text(outline);
        shortShape[i] = FeatureHash.text(brief);
        for (int k = 0; k < AFFIXES; k++) {
            prefix[k][i] = FeatureHash.text(small, 0, Math.min(length, k + 1));
            suffix[k][i] = FeatureHash.text(small, Math.max(0, length - k - 1), length);
        }
        capital[i] = Character.isUpperCase(word.charAt(0));
    }

    private static char kind(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
    }

    /// Whether a name can begin with a word: with a capital or a digit, or as a proper noun without ("al-Khatib"). A
    /// word
    /// that is nearly always small says nothing by the capital that opens its sentence.
    public boolean begins(int i) {
        String word = words.get(i);
        if (compound[i] || (i == 0 && casing[i] == 1 && !capitalAt(1))) {
            return false;
        }
        return mayStart(i)
                || (Character.isLetter(word.charAt(0))
                        && (tags.get(i) == PartOfSpeech.PROPER_NOUN || !word.equals(word.toLowerCase(Locale.ROOT))));
    }

    /// Whether a name can go on with a word: a small word only when it links others, and no bracket or quotation mark.
    public boolean continues(int i) {
        String word = words.get(i);
        if (Character.isLowerCase(word.charAt(0))) {
            return INSIDE.contains(word)
                    || tags.get(i) == PartOfSpeech.PROPER_NOUN
                    || !word.equals(word.toLowerCase(Locale.ROOT));
        }
        return !compound[i] && (word.length() > 1 || "\"\u201C\u201D;()[]{}<>|*".indexOf(word.charAt(0)) < 0);
    }

    /// Whether a word joins others by a hyphen without being a name: "US-led", and "Russia-China" where both are places
    /// and the whole is none.
    private static boolean isCompound(String word, NameLists lists) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0 || hyphen == word.length() - 1) {
            return false;
        }
        String last = word.substring(hyphen + 1);
        if (Character.isLowerCase(last.charAt(0))) {
            return Character.isUpperCase(word.charAt(0)) && last.length() > 2 && !isListed(word, lists);
        }
        return isListed(word.substring(0, hyphen), lists) && isListed(last, lists) && !isListed(word, lists);
    }

    private static boolean isListed(String word, NameLists lists) {
        return (lists.kinds(NameLists.add(NameLists.START, word)) & 1 << PLACE) != 0;
    }

    /// Whether a name can end with a word: with a letter or digit that is not a mere link between words.
    public boolean ends(int i) {
        String word = words.get(i);
        return mayStart(i)
                || word.equals("!")
                || word.equals("?")
                || (Character.isLetter(word.charAt(0)) && !LINKS.contains(word));
    }

    int lowerAt(int i) {
        return i < 0 ? -1 - Math.max(i, -3) : i >= size ? 11 : lower[i];
    }

    int clusterAt(int i) {
        return i < 0 ? 2001 : i >= size ? 2002 : cluster[i];
    }

    int coarseAt(int i) {
        return i < 0 ? 2001 : i >= size ? 2002 : coarse[i];
    }

    int senseAt(int i) {
        return i < 0 || i >= size ? 0 : sense[i];
    }

    int tagAt(int i) {
        return i < 0 ? 101 : i >= size ? 102 : tag[i];
    }

    int shapeAt(int i) {
        return i < 0 ? 1 : i >= size ? 2 : shortShape[i];
    }

    boolean capitalAt(int i) {
        return i >= 0 && i < size && capital[i];
    }
}
