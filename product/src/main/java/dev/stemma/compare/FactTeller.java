package dev.stemma.compare;

import dev.stemma.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns groups of statements and of figures into facts, with the lines behind each.
final class FactTeller {

    private static final int SAMPLE = 30;
    private static final int SHORTEST_WORDS = 4;

    private final CompareSettings settings;
    private final StoryText text;
    private final StoryLines lines;
    private final Likeness likeness;
    private final Map<String, Integer> statementsWith = new HashMap<>();

    FactTeller(CompareSettings settings, StoryText text, StoryLines lines, Likeness likeness) {
        this.settings = settings;
        this.text = text;
        this.lines = lines;
        this.likeness = likeness;
        for (Statement statement : text.statements()) {
            statement.terms().keySet().forEach(term -> statementsWith.merge(term, 1, Integer::sum));
        }
    }

    private record Draft(String text, List<Passage> passages, int lines, double weight) {}

    /// Where a group stands.
    ///
    /// @param statements numbers of its sentences
    /// @param articles numbers of the articles that these stand in
    private record Places(Set<Integer> statements, Set<Integer> articles) {

        static Places of(List<Statement> group) {
            Set<Integer> statements = new HashSet<>();
            Set<Integer> articles = new HashSet<>();
            group.forEach(statement -> {
                statements.add(statement.number());
                articles.add(statement.article());
            });
            return new Places(statements, articles);
        }

        /// Whether whole sentences agree in all these articles, so that a part of them would say it twice.
        ///
        /// @param articlesOfGroup for each sentence the articles of its group of whole sentences
        boolean areSaidWhole(Map<Integer, Set<Integer>> articlesOfGroup) {
            return statements.stream()
                    .anyMatch(number ->
                            articlesOfGroup.getOrDefault(number, Set.of()).containsAll(articles));
        }
    }

    /// The facts, those of most weight first.
    List<Fact> tell(
            List<List<Statement>> groups,
            List<List<FigureFacts.Figure>> figures,
            List<List<ClauseFacts.Clause>> clauses) {
        List<Draft> drafts = new ArrayList<>();
        Set<Set<Integer>> told = new HashSet<>();
        Map<Integer, Set<Integer>> articlesOfGroup = new HashMap<>();
        for (List<Statement> group : groups) {
            Places places = Places.of(group);
            places.statements().forEach(number -> articlesOfGroup.put(number, places.articles()));
        }
        for (List<FigureFacts.Figure> group : figures) {
            Places places =
                    Places.of(group.stream().map(FigureFacts.Figure::statement).toList());
            if (!places.areSaidWhole(articlesOfGroup)) {
                drafts.add(draft(group));
                told.add(places.statements());
            }
        }
        for (List<ClauseFacts.Clause> group : clauses) {
            Places places =
                    Places.of(group.stream().map(ClauseFacts.Clause::statement).toList());
            Set<Integer> statements = places.statements();
            Set<Integer> articles = places.articles();
            boolean saidByFigure = told.stream().anyMatch(other -> other.containsAll(statements));
            // Two sentences of another group that stand in this one say much the same thing there.
            boolean saidBefore = statements.stream()
                    .map(number -> articlesOfGroup.getOrDefault(number, Set.of()))
                    .filter(other -> other.size() >= articles.size())
                    .anyMatch(other -> other.stream().filter(articles::contains).count() > 1
                            && statements.stream()
                                            .filter(number -> other.equals(articlesOfGroup.get(number)))
                                            .count()
                                    > 1);
            if (!places.areSaidWhole(articlesOfGroup) && !saidByFigure && !saidBefore) {
                drafts.add(draftOfClauses(group));
                told.add(statements);
            }
        }
        for (List<Statement> group : groups) {
            boolean toldByFigure =
                    group.size() > 1 && told.contains(Places.of(group).statements());
            if (!toldByFigure && isStatement(group)) {
                drafts.add(draftOf(group));
            }
        }
        drafts.sort(Comparator.comparingDouble((Draft draft) -> -draft.weight)
                .thenComparing(draft -> draft.passages.getFirst()));
        List<Fact> facts = new ArrayList<>();
        for (Draft draft : drafts.subList(0, Math.min(drafts.size(), settings.mostFacts()))) {
            Set<String> articles = new LinkedHashSet<>();
            draft.passages.forEach(passage -> articles.add(passage.article()));
            facts.add(new Fact(
                    "f" + (facts.size() + 1),
                    draft.text,
                    draft.passages,
                    List.copyOf(articles),
                    draft.lines,
                    draft.weight));
        }
        return facts;
    }

    private static boolean isStatement(List<Statement> group) {
        return group.stream()
                .anyMatch(statement ->
                        statement.tokens().stream().filter(Wording::isWord).count() >= SHORTEST_WORDS
                                && statement.text().indexOf('?') < 0
                                && !Furniture.isLineOfThePage(statement));
    }

    private Draft draftOf(List<Statement> group) {
        List<Statement> best = new ArrayList<>(group);
        Map<Integer, Double> centrality = new HashMap<>();
        List<Statement> sample = group.subList(0, Math.min(SAMPLE, group.size()));
        for (Statement statement : group) {
            double sum = 0;
            for (Statement other : sample) {
                sum += other.number() == statement.number() ? 0 : likeness.of(statement, other);
            }
            centrality.put(
                    statement.number(),
                    sum / Math.max(1, sample.size() - 1)
                            - 0.05 * lines.depth(statement.passage().article()));
        }
        best.sort(Comparator.comparingDouble((Statement statement) -> -centrality.getOrDefault(statement.number(), 0.0))
                .thenComparingInt(Statement::number));
        List<Passage> passages = best.stream().map(Statement::passage).toList();
        int count = lines.count(passages);
        return new Draft(best.getFirst().text(), passages, count, weight(best.getFirst(), count));
    }

    /// The shortest clause says it with least beside it.
    private Draft draftOfClauses(List<ClauseFacts.Clause> group) {
        List<ClauseFacts.Clause> best = group.stream()
                .sorted(Comparator.comparingDouble(ClauseFacts.Clause::bits)
                        .thenComparingInt(clause -> clause.statement().number()))
                .toList();
        List<Passage> passages = best.stream().map(ClauseFacts.Clause::passage).toList();
        int count = lines.count(passages);
        return new Draft(
                text.textOf(passages.getFirst()),
                passages,
                count,
                weight(best.getFirst().statement(), count));
    }

    private Draft draft(List<FigureFacts.Figure> group) {
        List<FigureFacts.Figure> best = new ArrayList<>(group);
        // The wording that holds least beside what the others hold too.
        Map<Passage, Double> shared = new HashMap<>();
        for (FigureFacts.Figure figure : group) {
            double sum = 0;
            for (FigureFacts.Figure other : group.subList(0, Math.min(SAMPLE, group.size()))) {
                sum += other.equals(figure) ? 0 : FigureFacts.covered(figure, other);
            }
            shared.put(figure.clause(), sum);
        }
        best.sort(Comparator.comparingDouble((FigureFacts.Figure figure) -> -shared.getOrDefault(figure.clause(), 0.0))
                .thenComparingInt(
                        figure -> lines.depth(figure.statement().passage().article()))
                .thenComparingInt(figure -> figure.statement().number()));
        List<Passage> passages =
                best.stream().map(FigureFacts.Figure::clause).distinct().toList();
        int count = lines.count(passages);
        return new Draft(
                text.textOf(passages.getFirst()),
                passages,
                count,
                weight(best.getFirst().statement(), count));
    }

    /// Lines count most; then how much of the story's common words the statement holds, and how early it stands.
    private double weight(Statement statement, int count) {
        double central = 0;
        for (var entry : statement.terms().entrySet()) {
            central += entry.getValue() * Math.log(statementsWith.getOrDefault(entry.getKey(), 1));
        }
        double most = Math.log(Math.max(2, text.statements().size()));
        double centrality = statement.bits() == 0 ? 0 : central / (statement.bits() * most);
        double early = 1.0 / (1 + 0.25 * statement.sentence());
        double corroborated = 1 - 1.0 / (1 + 0.6 * (count - 1));
        double weight = 0.55 * corroborated + 0.3 * Math.min(1, centrality) + 0.15 * early;
        return Math.round(weight * 1000) / 1000.0;
    }
}
