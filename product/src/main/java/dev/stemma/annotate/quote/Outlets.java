package dev.stemma.annotate.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Publications, stations and agencies: a list of well-known ones, and the words that others are called by.
final class Outlets {

    private static final Set<String> HEADS = Set.of(
            "News",
            "Times",
            "Post",
            "Herald",
            "Tribune",
            "Gazette",
            "Journal",
            "Daily",
            "Press",
            "Broadcasting",
            "Radio",
            "Television",
            "TV",
            "Observer",
            "Guardian",
            "Chronicle",
            "Globe",
            "Courier",
            "Mirror",
            "Telegraph",
            "Standard",
            "Star",
            "Dispatch",
            "Examiner",
            "Inquirer",
            "Bulletin",
            "Newsroom",
            "Newspaper",
            "Wire",
            "Review",
            "Mail",
            "Independent",
            "Sentinel",
            "Register",
            "Ledger",
            "Echo",
            "Argus",
            "Zeitung",
            "Magazine",
            "FM",
            "Weekly",
            "Broadcaster",
            "Network",
            "Reporter",
            "Monitor",
            "Beacon",
            "Chronicles",
            "Record",
            "Advertiser",
            "Today");

    /// Words that open the name of a station or a paper: "Radio Lorne".
    private static final Set<String> FIRST = Set.of("Radio", "Television", "TV", "Channel", "Daily", "Agence");

    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        for (String line : WordLists.lines("outlets.txt")) {
            String[] forms = line.split(";", -1);
            for (String form : forms) {
                KNOWN.putIfAbsent(form, forms[0]);
            }
        }
    }

    private Outlets() {}

    /// Canonical name of a well-known outlet.
    static Optional<String> known(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /// Canonical name when the words name a well-known outlet or are built like the name of one.
    static Optional<String> like(String name) {
        Optional<String> known = known(name);
        if (known.isPresent()) {
            return known;
        }
        String[] words = name.split(" ", -1);
        String last = words[words.length - 1];
        boolean agency = last.equals("Agency") && name.contains("News");
        boolean opens = FIRST.contains(words[0]);
        boolean named = !words[0].equals("Fake") && !words[0].equals("Breaking");
        return words.length >= 2 && named && (HEADS.contains(last) || agency || opens)
                ? Optional.of(name)
                : Optional.empty();
    }
}
