package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Prose;
import dev.stemma.bench.tradition.text.Statement;
import dev.stemma.bench.tradition.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// What local papers add to copy from elsewhere: paragraphs of their own reporting. No paragraph is used twice in one
/// tradition, so that additions are never evidence of descent between their articles unless they were copied.
///
/// First come paragraphs of a real report of the same event that is not in the tradition, where there is one left; then
/// invented ones with invented places and people, about the name that the text speaks of most.
public final class LocalDesk {

    private static final List<String> PLACES = List.of(
            "Harlow County",
            "Brackenridge",
            "Port Ellis",
            "Millhaven",
            "Tarrant Falls",
            "Ashby",
            "Cold Spring",
            "Lindenwold",
            "Marlow",
            "Eastvale",
            "Granite Bay",
            "Whitcombe",
            "Sable Point",
            "Fenwick",
            "Oakhurst");
    private static final List<String> PERSONS = List.of(
            "Dana Whitlock",
            "Peter Osei",
            "Marguerite Lund",
            "Tom Abernathy",
            "Ruth Castellan",
            "Ivan Petrosky",
            "Helen Marsh",
            "Yusuf Demirel",
            "Carla Nygaard",
            "Arthur Penrose",
            "Lila Haddow",
            "George Mbeki-Stone",
            "Noreen Fitch",
            "Samuel Adeyemi",
            "Priya Ranganathan",
            "Walter Quist");
    private static final List<String> ROLES = List.of(
            "a retired teacher",
            "who runs a hardware shop",
            "a town councillor",
            "professor of politics at the college",
            "a nurse",
            "chairman of the chamber of commerce",
            "pastor of First Methodist",
            "a union organiser",
            "who follows the matter for a small think tank",
            "a former diplomat who lives nearby",
            "a student",
            "who teaches history",
            "a lawyer in private practice",
            "head of the residents' association");
    private static final List<String> PARAGRAPHS = List.of(
            "In {place}, {person}, {role}, heard of it from a neighbour. “Nobody here talks about anything else,” {last}"
                    + " said.",
            "At a meeting in {place} the same evening, {n} people came to hear what it might mean for the town. {person},"
                    + " {role}, asked for patience.",
            "{person}, {role}, said the reaction in {place} had been slower than {last} expected. “People wait until they"
                    + " have seen the whole picture,” {last} said.",
            "The office of the mayor of {place} received {n} calls by noon. A spokeswoman declined to say how many of them"
                    + " were complaints.",
            "A petition begun in {place} had {n} names on it by the end of the week, according to {person}, {role}.",
            "“You would not believe how often I am asked about {topic},” said {person}, {role}. {last} has lived in"
                    + " {place} for {n} years.",
            "Students at the college in {place} plan a debate on the question next month. {person}, {role}, will chair it.",
            "The library in {place} has put up a table with earlier coverage. It has been the busiest corner of the"
                    + " reading room, {person}, {role}, said.",
            "{person}, {role}, warned against drawing conclusions too early. “I have been wrong about {topic} before,”"
                    + " {last} said.",
            "Local radio in {place} gave two hours to the matter. Of the {n} callers who got through, about half were"
                    + " angry and the rest mostly puzzled.",
            "It is not the first time that {place} has found itself near the story. In the nineties a factory there made"
                    + " the news for a similar reason, and {person}, {role}, kept the clippings.",
            "A survey of {n} readers of this newspaper found them evenly split, with many who said they had not made up"
                    + " their minds.",
            "{person}, {role}, keeps a map of {place} on the office wall and marks on it who has written in. There were"
                    + " {n} pins in it by the weekend.",
            "The county's two representatives gave no comment. Aides said both were travelling.",
            "In the market square of {place} opinions were easy to come by. “It was bound to happen sooner or later,” said"
                    + " {person}, {role}.",
            "A bus carried {n} people from {place} to the capital to see for themselves, said {person}, {role}, who"
                    + " organised the trip.",
            "Shops in {place} reported a quiet day. {person}, {role}, put it down to the weather rather than the news.",
            "The regional bureau of this newspaper asked {n} households in {place}. Most had heard of {topic}; fewer could"
                    + " say what had happened.",
            "“My mother would have had something to say about it,” said {person}, {role}, laughing. The family came to"
                    + " {place} {n} years ago.",
            "Teachers in {place} said pupils had asked about it in class. A leaflet is to follow, according to {person},"
                    + " {role}.",
            "{person}, {role}, disagrees. “There is less to this than meets the eye,” {last} wrote in a letter to this"
                    + " newspaper.",
            "Extra staff were on hand at the town hall in {place}, where {n} people had signed up to speak.");
    private static final List<String> LEADS = List.of(
            "News of {topic} travelled fast in {place}, where {person}, {role}, was among the first to hear it.",
            "For {person}, {role} in {place}, the reports about {topic} came as no surprise.",
            "People in {place} have followed the reports on {topic} more closely than most.",
            "Far from the events themselves, {place} is talking about {topic}.",
            "The telephone at the town hall in {place} had not stopped ringing by midday after the reports on {topic}.",
            "{place} has its own reasons to watch what happens with {topic}, said {person}, {role}.",
            "What has been reported about {topic} touches {place} more than it may seem.",
            "“We saw it on the news like everybody else,” said {person}, {role} in {place}, of {topic}.");

    private final Deque<List<Statement>> reports = new ArrayDeque<>();
    private final Deque<String> paragraphs;
    private final Deque<String> leads;
    private final Deque<String> persons;

    /// A desk for one tradition.
    ///
    /// @param unused reports of the event that are not in the tradition
    public LocalDesk(List<Draft> unused, Random random) {
        unused.forEach(report -> report.paragraphs()
                .forEach(paragraph -> reports.add(paragraph.stream()
                        .map(statement -> Statement.written(statement.text()))
                        .toList())));
        paragraphs = shuffled(PARAGRAPHS, random);
        leads = shuffled(LEADS, random);
        persons = shuffled(PERSONS, random);
    }

    /// Puts a local paragraph at the top.
    public Operation lead() {
        return (draft, random) -> {
            if (leads.isEmpty()) {
                return draft;
            }
            List<List<Statement>> all = new ArrayList<>(draft.paragraphs());
            all.addFirst(filled(leads.pop(), draft, random));
            return draft.withParagraphs(all);
        };
    }

    /// Puts in up to so many paragraphs of own reporting.
    public Operation paragraphs(int most) {
        return (draft, random) -> {
            List<List<Statement>> all = new ArrayList<>(draft.paragraphs());
            int wanted = 1 + random.nextInt(most);
            for (int i = 0; i < wanted; i++) {
                List<Statement> added = !reports.isEmpty() && random.nextBoolean()
                        ? reports.pollFirst()
                        : paragraphs.isEmpty() ? List.of() : filled(paragraphs.pop(), draft, random);
                if (!added.isEmpty()) {
                    all.add(1 + random.nextInt(all.size()), added);
                }
            }
            return draft.withParagraphs(all);
        };
    }

    private List<Statement> filled(String template, Draft draft, Random random) {
        String person = persons.isEmpty() ? "A reader" : persons.peekFirst();
        if (template.contains("{person}") && !persons.isEmpty()) {
            persons.pop();
        }
        String words = template.replace("{person}", person)
                .replace("{last}", person.substring(person.lastIndexOf(' ') + 1))
                .replace("{role}", pick(ROLES, random))
                .replace("{place}", pick(PLACES, random))
                .replace("{topic}", Words.topic(draft.text()).orElse("the matter"))
                .replace("{n}", Integer.toString(11 + random.nextInt(180)));
        return Prose.sentences(words).stream().map(Statement::written).toList();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Deque<String> shuffled(List<String> list, Random random) {
        List<String> order = new ArrayList<>(list);
        Collections.shuffle(order, random);
        return new ArrayDeque<>(order);
    }
}
