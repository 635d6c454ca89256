package dev.stemma.report.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small, strict reader of NEXUS, written from the format's definition: no library on Maven Central reads it.
///
/// @param taxa the labels of the taxa block
/// @param matrix the states of each taxon, in order of the characters
/// @param treeLabels the labels of all nodes of the tree
record NexusReader(List<String> taxa, Map<String, List<String>> matrix, List<String> treeLabels) {

    static NexusReader of(String nexus) {
        if (!nexus.startsWith("#NEXUS\n")) {
            throw new AssertionError("does not begin with #NEXUS");
        }
        String bare = nexus.replaceAll("\\[(?!&)[^\\]]*\\]", "");
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher block =
                Pattern.compile("BEGIN (\\w+);(.*?)END;", Pattern.DOTALL).matcher(bare);
        while (block.find()) {
            blocks.put(block.group(1), block.group(2));
        }
        String taxaBlock = blocks.getOrDefault("TAXA", "");
        List<String> taxa =
                List.of(within(taxaBlock, "TAXLABELS (.*?);").strip().split("\\s+", -1));
        if (taxa.size() != Integer.parseInt(within(taxaBlock, "NTAX=(\\d+)"))) {
            throw new AssertionError("NTAX does not count the labels");
        }
        String characters = blocks.getOrDefault("CHARACTERS", "");
        int count = Integer.parseInt(within(characters, "NCHAR=(\\d+)"));
        String symbols = within(characters, "SYMBOLS=\"(\\w+)\"");
        Map<String, List<String>> matrix = new LinkedHashMap<>();
        for (String line : within(characters, "MATRIX\\n(.*?)\\n\\s*;").split("\n", -1)) {
            String[] parts = line.strip().split(" ", 2);
            List<String> states = new ArrayList<>();
            Matcher state = Pattern.compile("\\{\\w+\\}|\\?|-|\\w").matcher(parts[1]);
            while (state.find()) {
                states.add(state.group());
                if (state.group().chars().anyMatch(c -> Character.isLetterOrDigit(c) && symbols.indexOf(c) < 0)) {
                    throw new AssertionError("not a symbol: " + state.group());
                }
            }
            if (states.size() != count) {
                throw new AssertionError(parts[0] + " has " + states.size() + " states, not " + count);
            }
            matrix.put(parts[0], states);
        }
        String tree = within(blocks.getOrDefault("TREES", ""), "TREE \\w+ = \\[&R\\] (.*?);");
        int depth = 0;
        for (int i = 0; i < tree.length(); i++) {
            char c = tree.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                throw new AssertionError("unbalanced tree");
            }
        }
        if (depth != 0) {
            throw new AssertionError("unbalanced tree");
        }
        List<String> labels = new ArrayList<>();
        Matcher label = Pattern.compile("[A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*").matcher(tree.replaceAll(":[0-9.]+", ""));
        while (label.find()) {
            labels.add(label.group());
        }
        return new NexusReader(taxa, matrix, labels);
    }

    private static String within(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("does not hold " + pattern);
        }
        return matcher.group(1);
    }
}
