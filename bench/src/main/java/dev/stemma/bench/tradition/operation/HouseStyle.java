package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// An outlet's rules of spelling, carried out through the whole text.
public final class HouseStyle implements Operation {

    private static final List<Map.Entry<Pattern, String>> RULES = List.of(
            rule("\\bpercent\\b", "per cent"),
            rule("\\bper cent\\b", "percent"),
            rule("(\\d) ?%", "$1 percent"),
            rule("\\bU\\.S\\.", "US"),
            rule("\\bMr\\. (?=\\p{Lu})", ""),
            rule("\\bMrs?\\.(?= \\p{Lu})", "Mr"),
            rule("[“”]", "\""),
            rule("’", "'"),
            rule(" (?:—|--) ", " – "),
            rule("\\bSen\\. ", "Senator "),
            rule("\\bRep\\. ", "Representative "),
            rule("\\bGov\\. ", "Governor "),
            rule("\\b(\\w{3,})iz(e|ed|ing|ation)\\b", "$1is$2"),
            rule("\\b(col|fav|hon|lab|neighb|behavi)or(?=s?\\b|ed\\b|ing\\b)", "$1our"),
            rule("\\bdefense\\b", "defence"),
            rule("\\b(do|did|does|is|was|would|could)n['’]t\\b", "$1 not"));

    private final double chance;

    /// @param chance how likely each rule is the house's
    public HouseStyle(double chance) {
        this.chance = chance;
    }

    @Override
    public Draft apply(Draft draft, Random random) {
        List<Map.Entry<Pattern, String>> house = new ArrayList<>();
        RULES.forEach(rule -> {
            if (random.nextDouble() < chance) {
                house.add(rule);
            }
        });
        return draft.map(statement -> {
            String text = statement.text();
            for (Map.Entry<Pattern, String> rule : house) {
                text = rule.getKey().matcher(text).replaceAll(rule.getValue());
            }
            return text.isBlank() ? statement : statement.reworded(text);
        });
    }

    private static Map.Entry<Pattern, String> rule(String pattern, String replacement) {
        return Map.entry(Pattern.compile(pattern), replacement);
    }
}
