package dev.stemma.report.page;

import dev.stemma.annotate.kind.ArticleKind;
import dev.stemma.annotate.name.NameType;
import dev.stemma.annotate.quote.QuoteKind;
import dev.stemma.compare.VariantKind;
import dev.stemma.compare.Verdict;
import dev.stemma.lineage.EdgeKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The page's own words for counts, shares, confidences and kinds.
final class Words {

    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /// "1 article", "8 articles", "1,240 articles".
    static String count(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
    }

    /// As [#count], small numbers spelled out.
    static String countInWords(int number, String one, String many) {
        return number < SMALL.size() ? SMALL.get(number) + " " + (number == 1 ? one : many) : count(number, one, many);
    }

    static String lines(int number) {
        return count(number, "line", "lines");
    }

    static String articles(int number) {
        return count(number, "article", "articles");
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// "almost all", "88 %".
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /// A probability as people speak of it. The words are those that the method note explains.
    static String confidence(double probability) {
        if (probability >= 0.97) {
            return "almost certain";
        }
        if (probability >= 0.9) {
            return "very likely";
        }
        if (probability >= 0.75) {
            return "likely";
        }
        return probability >= 0.5 ? "more likely than not" : "doubtful";
    }

    /// What the child is to its parent.
    static String kind(EdgeKind kind) {
        return switch (kind) {
            case VERBATIM -> "word for word";
            case EDITED -> "edited copy";
            case REWRITTEN -> "reworded";
            case CONDENSED -> "summary";
            case PARTIAL -> "takes passages";
        };
    }

    /// What the child did, for a sentence with the child as its subject and the parent as its object.
    static String verb(EdgeKind kind) {
        return switch (kind) {
            case VERBATIM -> "is a word-for-word copy of";
            case EDITED -> "is an edited copy of";
            case REWRITTEN -> "rewords";
            case CONDENSED -> "summarises";
            case PARTIAL -> "takes passages from";
        };
    }

    static String kind(VariantKind kind) {
        return switch (kind) {
            case NUMBER -> "number";
            case DATE -> "date";
            case NAME -> "name";
            case QUOTE -> "quotation";
            case ATTRIBUTION -> "attribution";
            case HEDGE -> "hedge";
            case NEGATION -> "negation";
            case WORDING -> "wording";
        };
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case DISAGREEMENT -> "Disagreement";
            case UPDATE -> "Update";
            case DRIFT -> "Changed in copying";
            case COMPATIBLE -> "Compatible";
        };
    }

    /// The verdict in a sentence.
    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case DISAGREEMENT -> "Independent lines of reporting say different things.";
            case UPDATE -> "A later text has a newer value. The earlier one was not wrong when it was written.";
            case DRIFT -> "A copy says something else than the text it was taken from.";
            case COMPATIBLE -> "Written differently, but both can be right.";
        };
    }

    /// A sign that stands beside the verdict's word.
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case DISAGREEMENT -> "≠";
            case UPDATE -> "↻";
            case DRIFT -> "⤳";
            case COMPATIBLE -> "≈";
        };
    }

    static String kind(ArticleKind.Form form) {
        return switch (form) {
            case REPORT -> "report";
            case OPINION -> "opinion";
            case ANALYSIS -> "analysis";
            case SUMMARY -> "summary";
            case LIVE -> "live page";
            case PRESS_RELEASE -> "press release";
            case INTERVIEW -> "interview";
        };
    }

    static String kind(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> "in quotation marks";
            case INDIRECT -> "reported, without quotation marks";
            case MIXED -> "partly in quotation marks";
        };
    }

    /// The name of a language other than English, "Spanish" for `es`; empty for English and where it is not
    /// known.
    static Optional<String> foreignLanguage(String tag) {
        boolean english = tag.equals("und") || tag.equals("en") || tag.startsWith("en-");
        return english
                ? Optional.empty()
                : Optional.of(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH));
    }

    static String kinds(NameType type) {
        return switch (type) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organisations";
            case PLACE -> "Places";
            case PEOPLE -> "Nations and groups";
            case WORK -> "Works";
            case EVENT -> "Events";
            case OTHER -> "Other names";
        };
    }
}
