package dev.stemma.annotate.kind;

import dev.stemma.annotate.kind.ArticleKind.Form;
import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.name.Bearer;
import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quote.Quote;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The signs of a kind that the author's voice gives: who speaks, who judges, and what is left out.
final class VoiceSigns {

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "my", "me", "mine", "myself", "we", "our", "us", "ours");
    private static final int SHORTEST = 150;

    /// The probability from which on the author's voice alone makes a text an opinion piece: even odds, where one
    /// article
    /// in five is opinion, as the model has learned from two in five.
    private static final double LEAST_PROBABILITY = 0.75;

    /// What is shown as evidence without deciding: the model has weighed it.
    private static final double SHOWN = 0.01;

    private final Prose prose;
    private final ArticleNames names;
    private final List<Quote> quotes;

    VoiceSigns(Prose prose, ArticleNames names, List<Quote> quotes) {
        this.prose = prose;
        this.names = names;
        this.quotes = quotes;
    }

    List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        if (prose.allWords < SHORTEST) {
            return signs;
        }
        int direct = 0;
        int named = 0;
        for (Quote quote : quotes) {
            if (quote.confidence() < 0.7) {
                continue;
            }
            direct += quote.kind() == QuoteKind.INDIRECT ? 0 : 1;
            named += quote.speaker()
                            .flatMap(names::findBearer)
                            .map(Bearer::type)
                            .filter(this::canSpeak)
                            .isPresent()
                    ? 1
                    : 0;
        }
        double namedRate = 100.0 * named / prose.allWords;
        double directRate = 100.0 * direct / prose.allWords;
        opinion(signs, namedRate, directRate);
        summary(signs, namedRate, direct);
        return signs;
    }

    private boolean canSpeak(NameType type) {
        return type == NameType.PERSON || type == NameType.ORGANIZATION;
    }

    private void opinion(List<Sign> signs, double namedRate, double directRate) {
        double probability = OpinionModel.probability(prose, quotes);
        signs.add(new Sign(
                Form.OPINION, probability / LEAST_PROBABILITY, "written as opinion pieces are written", List.of()));
        // what a reader can see of it
        List<Passage> first = firstPerson();
        if (prose.perHundred(first.size()) >= 0.6 && isSpread(first)) {
            signs.add(new Sign(Form.OPINION, SHOWN, "the author speaks as I or we", first));
        }
        List<Passage> obligation = prose.find(Phrases.of("obligation"));
        if (prose.perHundred(obligation.size()) >= 0.4) {
            signs.add(new Sign(Form.OPINION, SHOWN, "the author says what must or should be", obligation));
        }
        List<Passage> judgement = prose.find(Phrases.of("judgement"));
        if (prose.perHundred(judgement.size()) >= 0.5) {
            signs.add(new Sign(Form.OPINION, SHOWN, "words of judgement", judgement));
        }
        List<Passage> questions = questions();
        if (questions.size() >= 2) {
            signs.add(new Sign(Form.OPINION, SHOWN, "the author asks the reader", questions));
        }
        List<Passage> forecast = prose.find(Phrases.of("forecast"));
        if (prose.perHundred(forecast.size()) >= 1.0) {
            signs.add(new Sign(Form.OPINION, SHOWN, "the author's own forecasts", forecast));
        }
        if (namedRate < 0.25 && directRate < 0.25) {
            signs.add(new Sign(Form.OPINION, SHOWN, "hardly anything is given to a named speaker", List.of()));
        }
    }

    private void summary(List<Sign> signs, double namedRate, int direct) {
        List<Passage> closing = prose.find(Phrases.of("summing up")).stream()
                .filter(passage -> passage.start() > prose.lower.length() / 2 && opensSentence(passage))
                .toList();
        if (!closing.isEmpty()) {
            signs.add(new Sign(Form.SUMMARY, 0.7, "closes by summing up", closing));
        }
        List<Passage> general = prose.find(Phrases.of("summarising"));
        if (prose.perHundred(general.size()) >= 1.2) {
            signs.add(new Sign(
                    Form.SUMMARY,
                    Math.min(0.7, prose.perHundred(general.size()) * 0.25),
                    "general words in place of detail",
                    general));
        }
        if (direct == 0 && !hasQuotationMarks()) {
            signs.add(new Sign(Form.SUMMARY, 0.35, "no quotation at all", List.of()));
        } else {
            signs.add(new Sign(Form.SUMMARY, -0.2 * Math.min(5, direct), "quotations", List.of()));
        }
        if (figures() < 0.6) {
            signs.add(new Sign(Form.SUMMARY, 0.2, "hardly a figure or date", List.of()));
        }
        if (namedRate > 0.8) {
            signs.add(new Sign(Form.SUMMARY, -0.4, "much is given to named speakers", List.of()));
        }
    }

    private boolean hasQuotationMarks() {
        return prose.lower.chars().anyMatch(c -> c == '"' || c == '“' || c == '„' || c == '«');
    }

    private boolean opensSentence(Passage passage) {
        return prose.article.sentences().stream().anyMatch(sentence -> sentence.start() == passage.start());
    }

    private double figures() {
        int count = 0;
        for (Sentence sentence : prose.article.sentences()) {
            for (Token token : sentence.tokens()) {
                count += Character.isDigit(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return 100.0 * count / prose.allWords;
    }

    private List<Passage> firstPerson() {
        List<Passage> found = new ArrayList<>();
        for (Sentence sentence : prose.article.sentences()) {
            for (Token token : sentence.tokens()) {
                // "US" is a country.
                boolean first = FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT))
                        && !token.text().equals("US")
                        && !token.text().equals("Us");
                if (first && prose.isOwn(token.start())) {
                    found.add(prose.article.article().passage(token.start(), token.end()));
                }
            }
        }
        return found;
    }

    /// Whether the places stand in more than a corner of the text: a block quoted without marks is not the author.
    private boolean isSpread(List<Passage> places) {
        Set<Integer> paragraphs = new TreeSet<>();
        int all = 1;
        for (Sentence sentence : prose.article.sentences()) {
            all = Math.max(all, sentence.paragraph() + 1);
            for (Passage place : places) {
                if (place.start() >= sentence.start() && place.end() <= sentence.end()) {
                    paragraphs.add(sentence.paragraph());
                }
            }
        }
        return all < 4 || paragraphs.size() >= Math.max(2, all / 5);
    }

    private List<Passage> questions() {
        List<Passage> found = new ArrayList<>();
        for (Sentence sentence : prose.article.sentences()) {
            Token last = sentence.tokens().getLast();
            if (last.text().equals("?") && prose.isOwn(sentence.start()) && prose.isOwn(last.start())) {
                found.add(prose.article.passageOf(sentence));
            }
        }
        return found;
    }
}
