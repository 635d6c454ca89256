package dev.stemma.annotate.name;

import dev.stemma.article.Passage;
import dev.stemma.language.Sentence;
import dev.stemma.language.Token;
import dev.stemma.language.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins the names of one article: surnames and titled names with full names, abbreviations with what they stand for,
/// countries with their other names, and roles with whoever certainly holds them.
final class ArticleJoiner {

    /// One bearer while it is being gathered.
    private static final class Group {
        final List<RawName> names = new ArrayList<>();
        final Map<String, Integer> forms = new LinkedHashMap<>();
        final Set<String> roles = new LinkedHashSet<>();
        String canonical;

        Group(String canonical) {
            this.canonical = canonical;
        }

        void add(RawName name, String form) {
            names.add(name);
            forms.merge(form, 1, Integer::sum);
        }
    }

    private final TokenizedArticle article;
    private final List<Group> groups = new ArrayList<>();

    ArticleJoiner(TokenizedArticle article) {
        this.article = article;
    }

    ArticleNames join(List<RawName> raw) {
        List<RawName> names = new ArrayList<>(new NameMender(article).mend(raw));
        fullPersons(names);
        singlePersons(names);
        others(names);
        for (Group group : groups) {
            settle(group);
        }
        List<NameMention> mentions = new ArrayList<>();
        List<Bearer> bearers = new ArrayList<>();
        groups.sort(Comparator.comparingInt(group -> startOf(group.names.getFirst())));
        for (Group group : groups) {
            NameType type = majority(group);
            for (RawName name : group.names) {
                mentions.add(new NameMention(passageOf(name), name.text(), type, group.canonical));
            }
            bearers.add(new Bearer(group.canonical, type, genderOf(group, type), List.copyOf(group.roles)));
        }
        List<NameMention> roles = new RoleFinder(article, bearers).find(mentions);
        // "the Russian president" is one mention of the president, not also one of the people.
        mentions.removeIf(
                mention -> roles.stream().anyMatch(role -> role.passage().contains(mention.passage())));
        mentions.addAll(roles);
        mentions.sort(Comparator.comparing(NameMention::passage));
        return new ArticleNames(mentions, bearers);
    }

    private void fullPersons(List<RawName> names) {
        List<RawName> left = new ArrayList<>();
        for (RawName name : names) {
            PersonName person = PersonName.of(name.text());
            if (name.type() != NameType.PERSON || !person.isFull()) {
                left.add(name);
                continue;
            }
            Group group = groups.stream()
                    .filter(g -> PersonName.of(g.canonical).agreesWith(person))
                    .findFirst()
                    .orElseGet(() -> newGroup(name.text()));
            if (person.words() > PersonName.of(group.canonical).words()) {
                group.canonical = name.text();
            }
            group.add(name, name.text());
            addRoles(group, name);
        }
        names.clear();
        names.addAll(left);
    }

    /// Surnames, given names and titled names: with the full name that ends, or else starts, with them.
    private void singlePersons(List<RawName> names) {
        List<Group> full = List.copyOf(groups);
        List<RawName> left = new ArrayList<>();
        Map<String, Group> alone = new LinkedHashMap<>();
        for (RawName name : names) {
            boolean candidate = name.type() == NameType.PERSON || !name.certain();
            Optional<Group> joined = candidate ? holder(name, full) : Optional.empty();
            if (joined.isPresent()) {
                joined.get().add(name, name.text());
                addRoles(joined.get(), name);
            } else if (name.type() == NameType.PERSON) {
                Group group = alone.computeIfAbsent(name.text(), this::newGroup);
                group.add(name, name.text());
                addRoles(group, name);
            } else {
                left.add(name);
            }
        }
        names.clear();
        for (RawName name : left) {
            if (!name.certain() && alone.containsKey(name.text())) {
                alone.getOrDefault(name.text(), groups.getFirst()).add(name, name.text());
            } else {
                names.add(name);
            }
        }
    }

    /// The bearer of a surname or given name. Where several share it, the one with the same title or else the one
    /// named last before this place.
    private Optional<Group> holder(RawName name, List<Group> full) {
        String text = name.text();
        List<Group> bySurname =
                full.stream().filter(group -> endsWith(group, text)).toList();
        List<Group> fitting = bySurname.isEmpty()
                ? full.stream()
                        .filter(group -> group.forms.keySet().stream()
                                .anyMatch(form -> PersonName.of(form).first().equals(text)))
                        .toList()
                : bySurname;
        if (fitting.size() <= 1) {
            return fitting.stream().findFirst();
        }
        Optional<Gender> gender =
                name.title().stream().flatMap(t -> Titles.genderOf(t).stream()).findFirst();
        List<Group> agreeing = fitting.stream()
                .filter(group -> gender.isEmpty()
                        || genderOf(group, NameType.PERSON)
                                .map(gender.get()::equals)
                                .orElse(true))
                .toList();
        List<Group> titled = agreeing.stream()
                .filter(group -> name.title().stream().anyMatch(group.roles::contains))
                .toList();
        List<Group> rest = titled.isEmpty() ? agreeing : titled;
        int position = startOf(name);
        return rest.stream()
                .max(Comparator.comparingInt(group -> lastBefore(group, position)))
                .or(() -> fitting.stream().findFirst());
    }

    private static boolean endsWith(Group group, String text) {
        return group.forms.keySet().stream().anyMatch(form -> form.endsWith(" " + text));
    }

    private int lastBefore(Group group, int position) {
        int last = -1;
        for (RawName name : group.names) {
            int start = startOf(name);
            if (start < position) {
                last = Math.max(last, start);
            }
        }
        return last;
    }

    private void others(List<RawName> names) {
        Map<String, Group> byName = new LinkedHashMap<>();
        names.stream()
                .sorted(Comparator.comparingInt((RawName name) -> -name.text().length())
                        .thenComparingInt(this::startOf))
                .forEach(name -> {
                    String form = Countries.named(name.text())
                            .filter(country -> name.type() == NameType.PLACE || !name.certain())
                            .orElse(name.text());
                    Group group = Optional.ofNullable(byName.get(form))
                            .or(() -> longer(name, form, byName))
                            .or(() -> introduced(name, form.startsWith("The ") ? form.substring(4) : form, byName))
                            .orElseGet(() -> newGroup(form));
                    byName.putIfAbsent(form, group);
                    group.add(name, form);
                });
        groups.forEach(group -> group.names.sort(Comparator.comparingInt(this::startOf)));
    }

    /// A longer name that this one abbreviates or begins, when there is exactly one.
    private static Optional<Group> longer(RawName name, String form, Map<String, Group> byName) {
        if (name.type() == NameType.PEOPLE || name.type() == NameType.PLACE) {
            return Optional.empty();
        }
        Set<Group> found = new LinkedHashSet<>();
        byName.forEach((other, group) -> {
            boolean part = form.indexOf(' ') > 0 && (other.startsWith(form + " ") || isOfCountry(form, other));
            if (Abbreviation.fits(form, other) || part) {
                found.add(group);
            }
        });
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /// Whether the longer name only adds the country: "Foreign Ministry", "Norway's Foreign Ministry".
    private static boolean isOfCountry(String form, String other) {
        return other.endsWith(" " + form)
                && Countries.pointedTo(other.substring(0, other.length() - form.length())
                                .strip()
                                .replaceFirst("['’]s$", ""))
                        .isPresent();
    }

    /// The longer name of a body that a single word stands for after it: its last word where that tells the kind of
    /// body
    /// ("the Tribunal"), or its first ("Halvorsen" after "Halvorsen Shipping"); when there is exactly one.
    private Optional<Group> introduced(RawName name, String form, Map<String, Group> byName) {
        if (name.type() != NameType.ORGANIZATION || form.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        boolean head = NameKey.isShortHead(form);
        Set<Group> found = new LinkedHashSet<>();
        byName.forEach((other, group) -> {
            boolean fits = head ? other.endsWith(" " + form) : other.startsWith(form + " ") && !endsInHead(other);
            boolean before = group.names.stream().anyMatch(first -> startOf(first) < startOf(name));
            if (fits && (before || head) && group.names.getFirst().type() == NameType.ORGANIZATION) {
                found.add(group);
            }
        });
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /// "Harbour Gazette": its first word is the place where it is, and no short name of the paper.
    private static boolean endsInHead(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return NameKey.isShortHead(last) || CapitalNameRecognizer.isOrganizationHead(last);
    }

    private Group newGroup(String name) {
        Group group = new Group(name);
        groups.add(group);
        return group;
    }

    /// The fullest form: most words, then most used, then the one without initials.
    private static void settle(Group group) {
        group.forms.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> NameKey.words(entry.getKey()))
                        .thenComparingInt(Map.Entry::getValue)
                        .thenComparingInt(entry -> -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .ifPresent(entry -> group.canonical = entry.getKey());
    }

    private static NameType majority(Group group) {
        Map<NameType, Integer> votes = new EnumMap<>(NameType.class);
        for (RawName name : group.names) {
            votes.merge(name.type(), name.certain() ? 10 : name.type() == NameType.OTHER ? 0 : 1, Integer::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Optional<Gender> genderOf(Group group, NameType type) {
        if (type != NameType.PERSON) {
            return Optional.empty();
        }
        for (RawName name : group.names) {
            for (String title : name.title()) {
                Optional<Gender> gender = Titles.genderOf(title);
                if (gender.isPresent()) {
                    return gender;
                }
            }
        }
        return GivenNames.genderOf(PersonName.of(group.canonical).first());
    }

    private static void addRoles(Group group, RawName name) {
        List<String> roles =
                name.title().stream().filter(word -> !Titles.isHonorific(word)).toList();
        if (roles.isEmpty()) {
            return;
        }
        String whole = String.join(" ", roles);
        group.roles.add(whole);
        for (int i = 1; i < roles.size(); i++) {
            group.roles.add(String.join(" ", roles.subList(i, roles.size())));
        }
    }

    private int startOf(RawName name) {
        return tokens(name).get(name.from()).start();
    }

    private Passage passageOf(RawName name) {
        return article.article()
                .passage(startOf(name), tokens(name).get(name.to() - 1).end());
    }

    private List<Token> tokens(RawName name) {
        Sentence sentence = article.sentences().get(name.sentence());
        return sentence.tokens();
    }
}
