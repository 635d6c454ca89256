package dev.stemma.annotate.quote;

import dev.stemma.annotate.name.ArticleNames;
import dev.stemma.annotate.name.NameMention;
import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quote.SourceReference.Manner;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the publications and agencies that an article relies on.
///
/// Safe for use by several threads.
public final class SourceFinder {

    private static final Set<String> INTERVIEW_VERBS = Set.of("told", "tells", "telling", "informed");
    private static final Set<String> REPORT_VERBS = Set.of(
            "reported",
            "reports",
            "reporting",
            "quoted",
            "cited",
            "revealed",
            "noted",
            "wrote",
            "writes",
            "said",
            "says",
            "published",
            "learned",
            "confirmed",
            "broke");
    private static final Set<String> MATERIAL_NOUNS = Set.of(
            "footage",
            "video",
            "videos",
            "photo",
            "photos",
            "photograph",
            "photographs",
            "picture",
            "pictures",
            "image",
            "images",
            "clip",
            "clips",
            "recording",
            "broadcast",
            "livestream");
    private static final Set<String> REPORT_NOUNS = Set.of(
            "report",
            "reports",
            "story",
            "article",
            "dispatch",
            "investigation",
            "coverage",
            "interview",
            "column",
            "op-ed",
            "editorial",
            "analysis",
            "account");
    private static final Set<String> BRIDGES = Set.of(
            "the",
            "a",
            "an",
            "official",
            "state",
            "state-run",
            "state-owned",
            "news",
            "agency",
            "newspaper",
            "magazine",
            "broadcaster",
            "television",
            "tv",
            "channel",
            "station",
            "network",
            "daily",
            "weekly",
            "outlet",
            "website",
            "local",
            "national",
            "russian",
            "chinese",
            "u.s.",
            "american",
            "british",
            "german",
            "french",
            "business",
            "radio",
            "’s",
            "'s",
            "paper",
            "site",
            "public");

    /// The references of an article in reading order.
    public List<SourceReference> find(TokenizedArticle article, ArticleNames names) {
        Reading reading = Reading.of(article, names);
        TreeMap<Integer, SourceReference> found = new TreeMap<>();
        for (int i = 0; i < reading.words.size(); i++) {
            int mention = reading.word(i).name();
            if (mention < 0 || (i > 0 && reading.word(i - 1).name() == mention)) {
                continue;
            }
            NameMention name = names.mentions().get(mention);
            if (name.type() == NameType.PERSON || name.type() == NameType.PEOPLE) {
                continue;
            }
            Optional<String> outlet = Outlets.like(name.name()).or(() -> Outlets.like(name.text()));
            if (outlet.isEmpty()) {
                continue;
            }
            int end = i;
            while (end < reading.words.size() && reading.word(end).name() == mention) {
                end++;
            }
            manner(reading, i, end)
                    .ifPresent(manner -> found.put(
                            name.passage().start(), new SourceReference(outlet.get(), name.passage(), manner)));
        }
        return new ArrayList<>(found.values());
    }

    private static Optional<Manner> manner(Reading reading, int from, int to) {
        int i = from - 1;
        while (i >= 0 && BRIDGES.contains(reading.word(i).lower())) {
            i--;
        }
        String before = i >= 0 ? reading.word(i).lower() : "";
        String before2 = i > 0 ? reading.word(i - 1).lower() : "";
        String before3 = i > 1 ? reading.word(i - 2).lower() : "";
        if (INTERVIEW_VERBS.contains(before)
                || (before.equals("to")
                        && Set.of("spoke", "speaking", "talking", "statement", "interview", "comments", "remarks")
                                .contains(before2))
                || (before.equals("with")
                        && Set.of("interview", "spoke", "speaking", "interviews")
                                .contains(before2))
                || (before.equals("by") && Set.of("interviewed", "asked").contains(before2))
                || (before.equals("on")
                        && Set.of("speaking", "appearing", "appeared").contains(before2))) {
            return Optional.of(Manner.INTERVIEW);
        }
        if (Set.of("from", "by", "on", "in", "of").contains(before) && MATERIAL_NOUNS.contains(before2)) {
            return Optional.of(Manner.MATERIAL);
        }
        if ((before.equals("to") && before2.equals("according"))
                || (Set.of("in", "by", "from", "on").contains(before)
                        && (REPORT_NOUNS.contains(before2)
                                || Set.of("appeared", "published", "reported", "carried", "quoted", "seen")
                                        .contains(before2)))
                || before.equals("citing")
                || (before.equals("via") && before2.equals(","))
                || (before.equals("by") && before3.equals("reported"))) {
            return Optional.of(Manner.REPORT);
        }
        if (to < reading.words.size()) {
            int k = to;
            while (k < reading.words.size()
                    && Set.of("has", "had", "have", "also", "first", "earlier", "news", "agency", "newspaper")
                            .contains(reading.word(k).lower())) {
                k++;
            }
            if (k < reading.words.size()
                    && REPORT_VERBS.contains(reading.word(k).lower())) {
                return Optional.of(Manner.REPORT);
            }
            // A dateline: "HARBOUR CITY (Reuters) -".
            if (before.equals("(")
                    && reading.word(to).is(")")
                    && i < 8 + reading.frames.getFirst().from()) {
                return Optional.of(Manner.REPORT);
            }
        }
        return Optional.empty();
    }
}
