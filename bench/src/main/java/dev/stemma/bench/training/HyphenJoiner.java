package dev.stemma.bench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Joins what the teacher cuts at hyphens ("state - run") to the words that Stemma's tokens are ("state-run").
///
/// The joined word takes head and label of its part that depends on another word. Before a noun it is an adjective,
/// as in the Penn Treebank; a name's type is kept where the word begins and ends in it.
final class HyphenJoiner {

    private static final int START = 0;
    private static final int END = 1;
    private static final int FORM = 2;
    private static final int TAG = 3;
    private static final int HEAD = 4;
    private static final int LABEL = 5;
    private static final int NAME = 6;
    private static final int LEMMA = 7;

    private static final Set<String> BEFORE_NOUN = Set.of("nmod", "amod", "compound", "qmod", "acl");

    private HyphenJoiner() {}

    static List<String[]> join(List<String[]> rows) {
        int size = rows.size();
        int[] groupOf = new int[size];
        int groups = 0;
        for (int i = 0; i < size; i++) {
            groupOf[i] = i > 0 && joined(rows, i) ? groups - 1 : groups++;
        }
        if (groups == size) {
            return rows;
        }
        List<String[]> result = new ArrayList<>(groups);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && groupOf[to] == groupOf[from]) {
                to++;
            }
            String[] row = to == from + 1 ? rows.get(from).clone() : word(rows.subList(from, to), groupOf, from);
            int head = Integer.parseInt(row[HEAD]);
            row[HEAD] = head == 0 ? "0" : String.valueOf(groupOf[head - 1] + 1);
            result.add(row);
            from = to;
        }
        return result;
    }

    private static boolean joined(List<String[]> rows, int i) {
        boolean adjacent = rows.get(i - 1)[END].equals(rows.get(i)[START]);
        boolean hyphen = isHyphen(rows.get(i))
                && i + 1 < rows.size()
                && rows.get(i)[END].equals(rows.get(i + 1)[START])
                && isWord(rows.get(i - 1))
                && isWord(rows.get(i + 1));
        boolean afterHyphen = isHyphen(rows.get(i - 1))
                && i > 1
                && rows.get(i - 2)[END].equals(rows.get(i - 1)[START])
                && isWord(rows.get(i - 2))
                && isWord(rows.get(i));
        return adjacent && (hyphen || afterHyphen);
    }

    private static boolean isHyphen(String[] row) {
        return row[FORM].equals("-");
    }

    private static boolean isWord(String[] row) {
        String form = row[FORM];
        return Character.isLetterOrDigit(form.charAt(0))
                && (Character.isLetterOrDigit(form.charAt(form.length() - 1)) || form.endsWith("."));
    }

    private static String[] word(List<String[]> parts, int[] groupOf, int from) {
        int group = groupOf[from];
        int outer = -1;
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String[] part = parts.get(i);
            form.append(part[FORM]);
            int head = Integer.parseInt(part[HEAD]);
            if ((head == 0 || groupOf[head - 1] != group) && !isHyphen(part)) {
                outer = i;
            }
        }
        String[] row = parts.get(outer < 0 ? parts.size() - 1 : outer).clone();
        row[FORM] = form.toString();
        row[LEMMA] = form.toString().toLowerCase(Locale.ROOT);
        if (BEFORE_NOUN.contains(row[LABEL]) && !row[TAG].startsWith("NNP") && !row[TAG].equals("CD")) {
            row[TAG] = "JJ";
            row[LABEL] = "nmod";
        }
        row[NAME] = name(parts);
        return row;
    }

    /// A joined word is inside a name when its first and last part are; boundaries follow from its neighbours.
    private static String name(List<String[]> parts) {
        String first = parts.getFirst()[NAME];
        String last = parts.getLast()[NAME];
        if (first.equals("O") || last.equals("O") || !first.substring(2).equals(last.substring(2))) {
            return "O";
        }
        boolean begins = first.startsWith("B") || first.startsWith("U");
        boolean ends = last.startsWith("L") || last.startsWith("U");
        return (begins && ends ? "U" : begins ? "B" : ends ? "L" : "I") + first.substring(1);
    }
}
