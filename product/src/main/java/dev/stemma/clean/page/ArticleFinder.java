package dev.stemma.clean.page;

import dev.stemma.article.RemovedText.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Finds the element that holds the article, by the method of Mozilla's Readability (Apache-2.0): paragraphs score by
/// their length and commas, hand their score on to the elements around them, and links and telling class names take
/// from it. When too little is found, it looks again with fewer of its prejudices.
///
/// Cost: a few passes over the page for each of at most four attempts.
final class ArticleFinder {

    /// An attempt that finds less text than this is not believed at first.
    private static final int ENOUGH_TEXT = 500;

    /// What scoring may cost; a page beyond it is read without. An element measures the text of the elements in it,
    /// and so do those around it, so that a text costs its length by the square of its depth. Real pages stay
    /// below a fifth of this.
    private static final long COSTLIEST = 150_000_000;

    private static final int CANDIDATES = 5;
    private static final int LEVELS = 5;
    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final Pattern FULL_STOP = Pattern.compile("\\.( |$)");

    private final Document document;
    private final PageFacts facts;
    private final Surroundings surroundings;

    ArticleFinder(Document document, PageFacts facts, Surroundings surroundings) {
        this.document = document;
        this.facts = facts;
        this.surroundings = surroundings;
    }

    /// How strict an attempt is: without unlikely elements, with the weight of class names, with conditional
    /// cleaning.
    private record Strictness(boolean strip, boolean weigh, boolean clean) {
        static final List<Strictness> IN_TURN = List.of(
                new Strictness(true, true, true),
                new Strictness(false, true, true),
                new Strictness(false, false, true),
                new Strictness(false, false, false));
    }

    private record Attempt(List<Block> blocks, int length) {}

    List<Block> find() {
        Element body = document.body();
        PagePreparation.run(document);
        Surroundings.numberElements(body);
        if (cost(body) > COSTLIEST) {
            return BlockWriter.write(body);
        }
        List<Attempt> attempts = new ArrayList<>();
        for (Strictness strictness : Strictness.IN_TURN) {
            int mark = surroundings.mark();
            Attempt attempt = attempt(body.clone(), strictness);
            if (attempt.length >= ENOUGH_TEXT) {
                return attempt.blocks;
            }
            attempts.add(attempt);
            if (attempts.size() < Strictness.IN_TURN.size()) {
                surroundings.reset(mark);
            }
        }
        Attempt longest =
                attempts.stream().max(Comparator.comparingInt(Attempt::length)).orElseThrow();
        surroundings.reset(0);
        return longest.length == 0 ? List.of() : attemptAgain(body, attempts.indexOf(longest));
    }

    /// The attempt once more, so that the surroundings are those that belong to it.
    private List<Block> attemptAgain(Element body, int index) {
        return attempt(body.clone(), Strictness.IN_TURN.get(index)).blocks;
    }

    private static long cost(Element body) {
        long[] cost = new long[1];
        body.traverse((node, depth) -> {
            if (node instanceof Element || node instanceof TextNode) {
                int length = node instanceof TextNode text
                        ? text.getWholeText().strip().length()
                        : 5;
                cost[0] += (long) length * (depth + 1) * (depth + 1);
            }
        });
        return cost[0];
    }

    private Attempt attempt(Element body, Strictness strictness) {
        List<Element> paragraphs = new Thinning(surroundings, facts, strictness.strip).run(body);
        Map<Element, Double> scores = score(paragraphs, strictness.weigh);
        Element article = new Element("div");
        Element top = top(body, scores);
        if (top.equals(body)) {
            for (Element child : List.copyOf(body.children())) {
                article.appendChild(child);
            }
            body.textNodes().forEach(text -> article.appendChild(text.clone()));
        } else {
            withSiblings(top, scores).forEach(article::appendChild);
        }
        new ArticleCleaning(surroundings, strictness.weigh, strictness.clean).run(article);
        surroundings.keepRest(body);
        List<Block> blocks = BlockWriter.write(article);
        return new Attempt(
                blocks,
                blocks.stream().mapToInt(block -> block.text().length() + 1).sum());
    }

    private static Map<Element, Double> score(List<Element> paragraphs, boolean weigh) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        List<Element> candidates = new ArrayList<>();
        for (Element paragraph : paragraphs) {
            if (paragraph.parent() == null) {
                continue;
            }
            String text = paragraph.text();
            if (text.length() < 25) {
                continue;
            }
            double score = 2 + Measure.commas(text) + Math.min(text.length() / 100, 3);
            Element ancestor = paragraph.parent();
            for (int level = 0; level < LEVELS && ancestor != null && ancestor.parent() != null; level++) {
                if (!scores.containsKey(ancestor)) {
                    scores.put(ancestor, initial(ancestor) + (weigh ? Measure.classWeight(ancestor) : 0));
                    candidates.add(ancestor);
                }
                scores.merge(ancestor, score / (level == 0 ? 1 : level == 1 ? 2 : level * 3), Double::sum);
                ancestor = ancestor.parent();
            }
            if (ancestor != null
                    && ancestor.parent() == null
                    && ancestor.normalName().equals("body")) {
                scores.putIfAbsent(ancestor, 0.0);
                if (!candidates.contains(ancestor)) {
                    candidates.add(ancestor);
                }
                scores.merge(ancestor, score / (LEVELS * 3), Double::sum);
            }
        }
        for (Element candidate : candidates) {
            scores.computeIfPresent(candidate, (element, sum) -> sum * (1 - Measure.linkDensity(element)));
        }
        return scores;
    }

    private static double initial(Element element) {
        return switch (element.normalName()) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
    }

    private static Element top(Element body, Map<Element, Double> scores) {
        List<Element> best = scores.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> Surroundings.place(entry.getKey())))
                .map(Map.Entry::getKey)
                .limit(CANDIDATES)
                .toList();
        if (best.isEmpty() || best.getFirst().equals(body)) {
            return body;
        }
        Element top = sharedAncestor(best, scores);
        top = climb(top, scores);
        while (top.parent() != null
                && !top.parent().equals(body)
                && top.parent().childrenSize() == 1) {
            top = top.parent();
        }
        return top;
    }

    /// Where at least three more elements score nearly as much, the article is what holds them all.
    private static Element sharedAncestor(List<Element> best, Map<Element, Double> scores) {
        Element top = best.getFirst();
        double score = scores.getOrDefault(top, 0.0);
        List<List<Element>> others = best.stream()
                .skip(1)
                .filter(other -> scores.getOrDefault(other, 0.0) / score >= 0.75)
                .map(other -> (List<Element>) new ArrayList<>(other.parents()))
                .toList();
        if (others.size() < 3) {
            return top;
        }
        for (Element parent = top.parent(); parent != null && !isBody(parent); parent = parent.parent()) {
            Element shared = parent;
            if (others.stream().filter(list -> list.contains(shared)).count() >= 3) {
                return parent;
            }
        }
        return top;
    }

    /// Goes up while what is around scores more than what was found.
    private static Element climb(Element top, Map<Element, Double> scores) {
        double last = scores.getOrDefault(top, 0.0);
        double threshold = last / 3;
        for (Element parent = top.parent(); parent != null && !isBody(parent); parent = parent.parent()) {
            Double score = scores.get(parent);
            if (score == null) {
                continue;
            }
            if (score < threshold) {
                break;
            }
            if (score > last) {
                return parent;
            }
            last = score;
        }
        return top;
    }

    private static boolean isBody(Element element) {
        return element.normalName().equals("body");
    }

    /// The top element with those of its siblings that belong to it.
    private static List<Element> withSiblings(Element top, Map<Element, Double> scores) {
        double score = scores.getOrDefault(top, 0.0);
        double threshold = Math.max(10, score * 0.2);
        Element parent = Optional.ofNullable(top.parent()).orElseThrow();
        List<Element> kept = new ArrayList<>();
        for (Element sibling : parent.children()) {
            boolean belongs = sibling.equals(top);
            if (!belongs) {
                boolean sameClass =
                        !top.className().isEmpty() && sibling.className().equals(top.className());
                Double own = scores.get(sibling);
                if (own != null && own + (sameClass ? score * 0.2 : 0) >= threshold) {
                    belongs = true;
                } else if (sibling.normalName().equals("p")) {
                    String text = sibling.text();
                    double links = Measure.linkDensity(sibling);
                    belongs = text.length() > 80
                            ? links < 0.25
                            : !text.isEmpty()
                                    && links == 0
                                    && FULL_STOP.matcher(text).find();
                }
            }
            if (belongs) {
                kept.add(sibling);
            }
        }
        return kept;
    }

    /// Takes out of a page, before anything is scored, what is not the article by its look or name, and lists what
    /// may hold text.
    private static final class Thinning {

        private static final Pattern UNLIKELY = Pattern.compile(
                "-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header"
                        + "|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor"
                        + "|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote",
                Pattern.CASE_INSENSITIVE);
        private static final Pattern MAYBE =
                Pattern.compile("and|article|body|column|content|main|mathjax|shadow", Pattern.CASE_INSENSITIVE);
        private static final Pattern BYLINE =
                Pattern.compile("byline|author|dateline|writtenby|p-author", Pattern.CASE_INSENSITIVE);
        private static final Set<String> UNLIKELY_ROLES =
                Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");
        private static final Set<String> DROPPED_WHEN_EMPTY =
                Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");

        private final Surroundings surroundings;
        private final PageFacts facts;
        private final boolean strip;
        private boolean bylineSeen;

        Thinning(Surroundings surroundings, PageFacts facts, boolean strip) {
            this.surroundings = surroundings;
            this.facts = facts;
            this.strip = strip;
        }

        List<Element> run(Element body) {
            List<Element> paragraphs = new ArrayList<>();
            Element element = body;
            while (element != null) {
                Optional<Reason> reason = element.equals(body) ? Optional.empty() : unwanted(element);
                if (reason.isPresent()) {
                    Element next = after(element, body);
                    surroundings.drop(element, reason.get());
                    element = next;
                    continue;
                }
                if (SCORED.contains(element.normalName())) {
                    paragraphs.add(element);
                }
                if (element.normalName().equals("div")) {
                    element = Paragraphing.unwrap(element, paragraphs);
                }
                element = next(element, body);
            }
            return paragraphs;
        }

        private Optional<Reason> unwanted(Element element) {
            String tag = element.normalName();
            if (!Measure.isVisible(element)) {
                return Optional.of(Reason.OTHER);
            }
            String names = Measure.names(element);
            if (!bylineSeen && isByline(element, names)) {
                bylineSeen = true;
                return Optional.of(Reason.BYLINE);
            }
            if ((tag.equals("h1") || tag.equals("h2")) && repeatsTitle(element)) {
                return Optional.of(Reason.REPEATED_TITLE);
            }
            if (strip && !tag.equals("a")) {
                boolean unlikely = UNLIKELY.matcher(names).find()
                        && !MAYBE.matcher(names).find()
                        && !Measure.hasAncestor(element, "table")
                        && !Measure.hasAncestor(element, "code");
                if (unlikely || UNLIKELY_ROLES.contains(element.attr("role"))) {
                    return Optional.of(Surroundings.reason(element));
                }
            }
            boolean empty = DROPPED_WHEN_EMPTY.contains(tag)
                    && !element.hasText()
                    && element.childNodes().stream().allMatch(Measure::isBlank);
            return empty ? Optional.of(Reason.OTHER) : Optional.empty();
        }

        private static boolean isByline(Element element, String names) {
            boolean marked = element.attr("rel").equals("author")
                    || element.attr("itemprop").contains("author")
                    || BYLINE.matcher(names).find();
            if (!marked) {
                return false;
            }
            int length = element.text().strip().length();
            return length > 0 && length < 100;
        }

        private boolean repeatsTitle(Element heading) {
            return facts.title().isPresent() && similarity(facts.title().get(), heading.text()) > 0.75;
        }

        /// The share of the second text's words, by length, that stand in the first.
        private static double similarity(String first, String second) {
            Set<String> known = Set.copyOf(List.of(words(first)));
            String[] words = words(second);
            int all = Math.max(0, words.length - 1);
            int unknown = -1;
            for (String word : words) {
                all += word.length();
                unknown += known.contains(word) ? 0 : word.length() + 1;
            }
            return words.length == 0 || words[0].isEmpty() ? 0 : 1 - (double) Math.max(0, unknown) / all;
        }

        private static String[] words(String text) {
            return java.util.Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toArray(String[]::new);
        }

        private static @org.jspecify.annotations.Nullable Element next(Element element, Element root) {
            Element child = element.firstElementChild();
            return child != null ? child : after(element, root);
        }

        /// The next element that is not inside this one.
        private static @org.jspecify.annotations.Nullable Element after(Element element, Element root) {
            for (Element at = element; at != null && !at.equals(root); at = at.parent()) {
                Element sibling = at.nextElementSibling();
                if (sibling != null) {
                    return sibling;
                }
            }
            return null;
        }
    }
}
