package dev.stemma.report;

import dev.stemma.annotate.AnnotatedArticle;
import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.name.Name;
import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quantity.Quantity;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.annotate.quote.SourceReference;
import dev.stemma.article.Passage;
import dev.stemma.article.RemovedText;
import dev.stemma.article.SkippedInput;
import dev.stemma.compare.Comparison;
import dev.stemma.compare.Fact;
import dev.stemma.compare.QuoteGroup;
import dev.stemma.compare.Reading;
import dev.stemma.compare.Variant;
import dev.stemma.compare.VariantKind;
import dev.stemma.compare.Verdict;
import dev.stemma.lineage.Edge;
import dev.stemma.lineage.EdgeKind;
import dev.stemma.lineage.Evidence;
import dev.stemma.lineage.LostSource;
import dev.stemma.lineage.Stemma;
import dev.stemma.story.Story;
import dev.stemma.story.Together;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A report made by hand over invented coverage: eight articles on a ferry fire, one on a library.
public final class ReportFixture {

    public final FixtureArticle gazette = new FixtureArticle("gazette", FixtureTexts.GAZETTE)
            .outlet("Harbour Gazette")
            .title("Ferry fire off Kestrel Point leaves at least 14 hurt")
            .byline("Lena Marsh")
            .published("2031-05-12T14:05:00+02:00")
            .url("https://harbour-gazette.example/ferry-fire")
            .removed("Subscribe to our morning letter", RemovedText.Reason.SUBSCRIPTION)
            .removed("Photo: the Marisol in April. Credit: J. Holt", RemovedText.Reason.PHOTO_CREDIT)
            .name("Marisol", NameType.OTHER, "Marisol")
            .name("Tomas Reyl", NameType.PERSON, "Tomas Reyl")
            .name("Ines Calloway", NameType.PERSON, "Ines Calloway")
            .name("Blue Strait Lines", NameType.ORGANIZATION, "Blue Strait Lines")
            .name("Kestrel Point", NameType.PLACE, "Kestrel Point")
            .quote(
                    QuoteKind.DIRECT,
                    "Tomas Reyl",
                    "Tomas Reyl",
                    "said Tomas",
                    "We heard a bang and then the lights went out,",
                    "Nobody told us anything for half an hour.")
            .quote(
                    QuoteKind.INDIRECT,
                    "Ines Calloway",
                    "Ines Calloway",
                    "said the ship",
                    "the ship had passed its last inspection in February")
            .quantity("at least 14 people", "14", "14", "", "1", Quantity.Kind.CARDINAL, "at least", "people injured")
            .quantity("312 passengers", "312", "1", Quantity.Kind.CARDINAL, "passengers brought ashore")
            .quantity("250 crowns", "250", "XCR", Quantity.Kind.MONEY, "paid to each passenger")
            .date("Monday", "2031-05-12")
            .date("Wednesday", "2031-05-14")
            .date("2028", "2028");

    public final FixtureArticle coast = new FixtureArticle("coast", FixtureTexts.COAST)
            .outlet("Coast Courier")
            .title("Fourteen hurt as ferry burns off Kestrel Point")
            .published("2031-05-12")
            .quantity("at least 14 people", "14", "14", "", "1", Quantity.Kind.CARDINAL, "at least", "people injured")
            .quantity("312 passengers", "312", "1", Quantity.Kind.CARDINAL, "passengers brought ashore")
            .quote(
                    QuoteKind.DIRECT,
                    "Tomas Reyl",
                    "Tomas Reyl",
                    "said Tomas",
                    "We heard a bang and then the lights went out,");

    public final FixtureArticle buzz = new FixtureArticle("buzz", FixtureTexts.BUZZ)
            .outlet("ElmiraBuzz")
            .removed("Share this with your friends", RemovedText.Reason.SHARING)
            .quantity("14 persons", "14", "1", Quantity.Kind.CARDINAL, "persons harmed")
            .quantity("321 travellers", "321", "1", Quantity.Kind.CARDINAL, "travellers carried ashore")
            .quantity("250 crowns", "250", "XCR", Quantity.Kind.MONEY, "")
            .quote(
                    QuoteKind.INDIRECT,
                    "Tomas Reyl",
                    "Tomas Reyl",
                    "stated that they",
                    "they heard a bang and then the lights went out");

    public final FixtureArticle northern = new FixtureArticle("northern", FixtureTexts.NORTHERN)
            .outlet("Northern Standard")
            .title("Marisol engineer says she reported leak three times")
            .published("2031-05-13")
            .source("Northline Radio", SourceReference.Manner.INTERVIEW)
            .quantity("41-year-old", "41", "a", Quantity.Kind.MEASURE, "ship")
            .quote(QuoteKind.MIXED, "Oda Brandt", "Oda Brandt", "told", "the pipe “had been weeping for weeks”");

    public final FixtureArticle valley = new FixtureArticle("valley", FixtureTexts.VALLEY)
            .outlet("Valley Post")
            .published("2031-05-13")
            .source("Northline Radio", SourceReference.Manner.INTERVIEW)
            .quantity("41 years", "41", "a", Quantity.Kind.MEASURE, "ferry")
            .quote(QuoteKind.INDIRECT, "Oda Brandt", "Oda Brandt", "said", "the pipe had been weeping for weeks")
            .quote(QuoteKind.DIRECT, "Oda Brandt", "she said", "she said", "I wrote it down each time,");

    public final FixtureArticle ledger = new FixtureArticle("ledger", FixtureTexts.LEDGER)
            .outlet("Strait Ledger")
            .title("Two in intensive care after ferry fire, hospital says")
            .inferred("2031-05-13", "“on Tuesday” after the fire of Monday, 12 May 2031", "on Tuesday")
            .quantity("Seventeen people", "17", "1", Quantity.Kind.CARDINAL, "people treated")
            .quantity("312 passengers", "312", "1", Quantity.Kind.CARDINAL, "passengers")
            .quote(
                    QuoteKind.DIRECT,
                    "Mirela Voss",
                    "Mirela Voss",
                    "said Mirela",
                    "We found the life jackets ourselves,")
            .quote(QuoteKind.MIXED, "Joren Hald", "Joren Hald", "promised", "“a full and public inquiry”");

    public final FixtureArticle column = new FixtureArticle("column", FixtureTexts.COLUMN)
            .outlet("Elmira Weekly")
            .title("Enough warnings")
            .published("2031-05-15")
            .kind(ArticleKind.Form.OPINION, "The writer speaks in the first person", "I have taken that ferry")
            .source("Harbour Gazette", SourceReference.Manner.REPORT);

    public final FixtureArticle diario = new FixtureArticle("diario", FixtureTexts.DIARIO)
            .outlet("Diario del Estrecho")
            .language("es")
            .quantity("312 pasajeros", "312", "1", Quantity.Kind.CARDINAL, "pasajeros");

    public final FixtureArticle library = new FixtureArticle("library", FixtureTexts.LIBRARY)
            .title("Old Exchange reading room opens on Saturday")
            .quantity("40,000 volumes", "4E+4", "1", Quantity.Kind.CARDINAL, "volumes");

    /// The whole report.
    public Report report() {
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("lineage.threshold", "0.5");
        settings.put("language.vectors", "true");
        return new Report(
                new Provenance(
                        "0.1.0",
                        settings,
                        List.of(new Provenance.Digest("all-minilm-l6-v2-q", "0".repeat(63) + "1")),
                        List.of(
                                new Provenance.Digest("gazette.txt", "a".repeat(64)),
                                new Provenance.Digest("coast.txt", "b".repeat(64)))),
                List.of(
                        new SkippedInput("scan.pdf", "PDF is not read; save the page as text or HTML"),
                        new SkippedInput("empty.txt", "holds no text")),
                List.of(ferry(), room()));
    }

    /// The ferry fire: eight articles, four lines, one lost source.
    public StoryReport ferry() {
        return new StoryReport(
                new Story(
                        "ferry-fire",
                        "Ferry fire off Kestrel Point leaves at least 14 hurt",
                        List.of("gazette", "coast", "buzz", "northern", "valley", "ledger", "column", "diario"),
                        new Together(
                                List.of(
                                        new Together.SharedWord("Marisol", 7, 0.21),
                                        new Together.SharedWord("ferry", 8, 0.125)),
                                Optional.of("2024-05-13"),
                                Optional.of("2024-05-15"),
                                false,
                                Optional.of(new Together.Neighbour("library", 0.031, 0.2, false)))),
                built(gazette, coast, buzz, northern, valley, ledger, column, diario),
                stemma(),
                comparison(),
                List.of(
                        new BriefSentence(
                                "A fire broke out on the car ferry Marisol off Kestrel Point early on Monday, "
                                        + "injuring at least 14 people.",
                                List.of(
                                        gazette.passage("A fire broke out on the car ferry Marisol off Kestrel Point "
                                                + "early on Monday, injuring at least 14 people"),
                                        ledger.passage("Seventeen people were treated for smoke and burns after "
                                                + "Monday’s ferry fire")),
                                3),
                        new BriefSentence(
                                "All 312 passengers and 29 crew were brought ashore by noon.",
                                List.of(gazette.passage("All 312 passengers and 29 crew were brought ashore by noon.")),
                                3),
                        new BriefSentence(
                                "Oda Brandt told Northline Radio that the pipe “had been weeping for weeks”.",
                                List.of(northern.passage(
                                        "Oda Brandt told Northline Radio that the pipe “had been weeping for weeks”")),
                                1)),
                List.of(
                        new TimelineEntry(
                                "2028",
                                "2028",
                                TimelineEntry.Precision.YEAR,
                                "The company has been fined twice since 2028 over missed safety drills",
                                List.of(gazette.passage("The company has been fined twice since 2028")),
                                1),
                        new TimelineEntry(
                                "2031-02",
                                "2031-02",
                                TimelineEntry.Precision.MONTH,
                                "the ship had passed its last inspection",
                                List.of(gazette.passage("the ship had passed its last inspection in February")),
                                1),
                        new TimelineEntry(
                                "2031-05-12",
                                "2031-05-12",
                                TimelineEntry.Precision.DAY,
                                "A fire broke out on the car ferry Marisol off Kestrel Point",
                                List.of(
                                        gazette.passage("A fire broke out on the car ferry Marisol off Kestrel Point"),
                                        ledger.passage("Monday’s ferry fire")),
                                4)));
    }

    private Stemma stemma() {
        return new Stemma(
                List.of(new LostSource(
                        "lost-1",
                        "Northline Radio",
                        0.86,
                        List.of(new Evidence(
                                Evidence.Kind.REFERENCE_TO_OUTLET,
                                "Both name Northline Radio as the place of the interview, and each has words of the "
                                        + "interview that the other lacks.",
                                List.of(
                                        northern.passage("told Northline Radio"),
                                        valley.passage("In an interview with Northline Radio")))))),
                List.of(
                        edge(gazette, coast, EdgeKind.VERBATIM, 0.88, 0.99, 0.93),
                        edge(gazette, buzz, EdgeKind.REWRITTEN, 0.95, 0.94, 0.9),
                        new Edge(
                                "gazette",
                                "column",
                                EdgeKind.PARTIAL,
                                0.22,
                                0.71,
                                0.96,
                                List.of(
                                        new Evidence(
                                                Evidence.Kind.REFERENCE_TO_OUTLET,
                                                "The column names the Harbour Gazette as its source.",
                                                List.of(column.passage("as the Harbour Gazette reported this week"))),
                                        new Evidence(
                                                Evidence.Kind.AGAINST,
                                                "The fines stand in public court records.",
                                                List.of())),
                                List.of(new Edge.Derivation(
                                        column.passage("fined twice since 2028 over missed safety drills"),
                                        Optional.of(
                                                gazette.passage("fined twice since 2028 over missed safety drills"))))),
                        new Edge(
                                "lost-1",
                                "northern",
                                EdgeKind.CONDENSED,
                                0.6,
                                0.84,
                                1,
                                List.of(new Evidence(
                                        Evidence.Kind.SHARED_RARE_DETAIL,
                                        "The pipe that “had been weeping” stands in no other article.",
                                        List.of(northern.passage("had been weeping for weeks")))),
                                List.of(
                                        new Edge.Derivation(
                                                northern.passage("the pipe “had been weeping for weeks”"),
                                                Optional.of(valley.passage("the pipe had been weeping for weeks"))),
                                        new Edge.Derivation(
                                                northern.passage("she had reported it three times"),
                                                Optional.empty()))),
                        new Edge(
                                "lost-1",
                                "valley",
                                EdgeKind.REWRITTEN,
                                0.8,
                                0.84,
                                1,
                                List.of(),
                                List.of(new Edge.Derivation(
                                        valley.passage("the pipe had been weeping for weeks"),
                                        Optional.of(northern.passage("the pipe “had been weeping for weeks”")))))),
                List.of(
                        List.of("gazette", "coast", "buzz", "column"),
                        List.of("northern", "valley"),
                        List.of("ledger"),
                        List.of("diario")));
    }

    /// An edge whose derivations are the sentences of both articles in their order.
    private static Edge edge(
            FixtureArticle from, FixtureArticle to, EdgeKind kind, double share, double confidence, double direction) {
        var parents = from.build();
        var derivations = to.build().sentences().stream()
                .flatMap(sentence -> parents.sentences().stream()
                        .max(Comparator.comparingInt(candidate -> shared(
                                parents.tokenized().textOf(candidate),
                                to.build().tokenized().textOf(sentence))))
                        .filter(best -> shared(
                                        parents.tokenized().textOf(best),
                                        to.build().tokenized().textOf(sentence))
                                > 4)
                        .map(best -> new Edge.Derivation(
                                new Passage(to.id(), sentence.start(), sentence.end()),
                                Optional.of(new Passage(from.id(), best.start(), best.end()))))
                        .stream())
                .toList();
        return new Edge(
                from.id(),
                to.id(),
                kind,
                share,
                confidence,
                direction,
                List.of(
                        new Evidence(
                                Evidence.Kind.SHARED_ORDER,
                                derivations.size() + " passages follow each other in the same order.",
                                derivations.stream()
                                        .map(Edge.Derivation::child)
                                        .limit(3)
                                        .toList()),
                        new Evidence(
                                Evidence.Kind.TRUNCATION,
                                "The copy ends where the parent goes on.",
                                List.of(derivations.getLast().child()))),
                derivations);
    }

    private static int shared(String left, String right) {
        List<String> words = Arrays.asList(left.split(" "));
        return (int) Arrays.stream(right.split(" ")).filter(words::contains).count();
    }

    private Comparison comparison() {
        return new Comparison(
                List.of(
                        new Fact(
                                "f1",
                                "All 312 passengers and 29 crew were brought ashore by noon.",
                                List.of(
                                        gazette.passage("All 312 passengers and 29 crew were brought ashore by noon."),
                                        coast.passage("All 312 passengers and 29 crew were brought ashore by noon."),
                                        ledger.passage("The Marisol carried 312 passengers"),
                                        diario.passage("evacuar a 312 pasajeros")),
                                List.of("gazette", "coast", "ledger", "diario"),
                                3,
                                0.94),
                        new Fact(
                                "f2",
                                "Harbour master Ines Calloway said the ship had passed its last inspection in February.",
                                List.of(
                                        gazette.passage("the ship had passed its last inspection in February"),
                                        coast.passage("the ship had passed its last inspection in February"),
                                        buzz.passage("the vessel had passed its final inspection in February")),
                                List.of("gazette", "coast", "buzz"),
                                1,
                                0.5)),
                variants(),
                List.of(
                        new QuoteGroup(
                                "q1",
                                Optional.of("Tomas Reyl"),
                                List.of(
                                        gazette.build().quotes().getFirst(),
                                        coast.build().quotes().getFirst(),
                                        buzz.build().quotes().getFirst()),
                                1),
                        new QuoteGroup(
                                "q2",
                                Optional.of("Oda Brandt"),
                                List.of(
                                        northern.build().quotes().getFirst(),
                                        valley.build().quotes().getFirst()),
                                1),
                        new QuoteGroup(
                                "q3",
                                Optional.of("Joren Hald"),
                                List.of(ledger.build().quotes().getLast()),
                                1)),
                List.of(
                        new Name(
                                "Blue Strait Lines",
                                NameType.ORGANIZATION,
                                List.of("Blue Strait Lines"),
                                List.of(
                                        gazette.passage("Blue Strait Lines"),
                                        northern.passage("Blue Strait Lines"),
                                        column.passage("Blue Strait Lines"))),
                        new Name(
                                "Ines Calloway",
                                NameType.PERSON,
                                List.of("Ines Calloway"),
                                List.of(gazette.passage("Ines Calloway"), coast.passage("Ines Calloway"))),
                        new Name(
                                "Kestrel Point",
                                NameType.PLACE,
                                List.of("Kestrel Point", "Kestrel Pointe"),
                                List.of(gazette.passage("Kestrel Point"), buzz.passage("Kestrel Pointe")))));
    }

    private List<Variant> variants() {
        return List.of(
                new Variant(
                        "v1",
                        VariantKind.NUMBER,
                        Verdict.DISAGREEMENT,
                        "Two independent lines give different numbers of injured; neither descends from the other.",
                        "people injured",
                        List.of(
                                reading(
                                        "at least 14",
                                        ">=14",
                                        1,
                                        gazette.passage("at least 14"),
                                        coast.passage("at least 14")),
                                reading("Seventeen", "17", 1, ledger.passage("Seventeen"))),
                        Optional.empty(),
                        List.of(),
                        0.95),
                new Variant(
                        "v2",
                        VariantKind.NUMBER,
                        Verdict.DRIFT,
                        "ElmiraBuzz descends from the Harbour Gazette and changed its number.",
                        "passengers brought ashore",
                        List.of(
                                reading(
                                        "312",
                                        "312",
                                        3,
                                        gazette.passage("312"),
                                        coast.passage("312"),
                                        ledger.passage("312"),
                                        diario.passage("312")),
                                reading("321", "321", 1, buzz.passage("321"))),
                        Optional.of("buzz"),
                        List.of(),
                        0.9),
                new Variant(
                        "v3",
                        VariantKind.HEDGE,
                        Verdict.DRIFT,
                        "“at least” was lost in copying.",
                        "people injured",
                        List.of(
                                reading("at least 14 people", "at least", 1, gazette.passage("at least 14 people")),
                                reading("14 persons", "", 1, buzz.passage("harming 14 persons"))),
                        Optional.of("buzz"),
                        List.of(),
                        0.7),
                new Variant(
                        "v4",
                        VariantKind.NAME,
                        Verdict.COMPATIBLE,
                        "Two spellings of one place.",
                        "place of the fire",
                        List.of(
                                reading("Kestrel Point", "kestrel point", 2, gazette.passage("Kestrel Point")),
                                reading("Kestrel Pointe", "kestrel pointe", 1, buzz.passage("Kestrel Pointe"))),
                        Optional.empty(),
                        List.of(),
                        0.2));
    }

    private static Reading reading(String value, String normalized, int lines, Passage... passages) {
        List<String> articles =
                Arrays.stream(passages).map(Passage::article).distinct().toList();
        return new Reading(value, normalized, articles, List.of(passages), lines);
    }

    /// A story of one article.
    public StoryReport room() {
        return alone("reading-room", library);
    }

    /// A story that holds one article and nothing that was found in it beyond the article itself.
    public static StoryReport alone(String story, FixtureArticle article) {
        AnnotatedArticle built = article.build();
        return new StoryReport(
                new Story(story, built.article().title().orElse(story), List.of(article.id())),
                List.of(built),
                new Stemma(List.of(), List.of(), List.of(List.of(article.id()))),
                new Comparison(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }

    private static List<AnnotatedArticle> built(FixtureArticle... articles) {
        return Arrays.stream(articles).map(FixtureArticle::build).toList();
    }
}
