package dev.stemma.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page prints beside a story, where a text without line breaks has run it into the first sentence: when it was
/// published, its tags, its buttons.
///
/// The day of a stamp says when the page appeared, not when something happened.
final class PageStamp {

    private static final String DATE = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?"
            + "(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{4}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}"
            + "|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})";
    private static final String TIME = "(?:,? (?:at )?\\d{1,2}[:.]?\\d{2}(?: ?(?:am|pm|GMT|UTC|EST|EDT|CET))?)?";
    private static final String LABEL =
            "(?:Date of publication|(?:(?:First|Last) )?(?:Published|Posted|Updated))" + "(?: on)?:? ";

    /// A stamp before a capital: "13 October 1943, Italy" has a comma, and "In 2016 Paris" no day.
    private static final Pattern HEAD = Pattern.compile("^(?:" + LABEL + ")?" + DATE + TIME + "[ |]+(?=[\\p{Lu}“\"])");

    private static final Pattern AMID = Pattern.compile("^(?:" + LABEL + ")" + DATE + TIME + " by "
            + "|^" + DATE + " ?\\((?i:updated)\\b"
            + "|^(?:AP|AFP|Reuters|EPA|Getty) (?i:photos?|images?|file)\\b"
            + "|^(?:Tags|Keywords|Filed under):? (?=\\p{Lu})"
            + "|\\b(?:Get short URL|Short URL)\\b"
            + "|\\b(?:AFP|Reuters|AP|DPA|Xinhua|TASS) " + DATE + TIME + " \\p{Lu}");

    private PageStamp() {}

    /// How many UTF-16 units of a sentence are a stamp at its head.
    static int length(String sentence) {
        Matcher head = HEAD.matcher(sentence);
        return head.find() ? head.end() : 0;
    }

    /// Whether words of a page stand in a sentence where no cut makes it whole.
    static boolean isAmid(String sentence) {
        return AMID.matcher(sentence).find();
    }
}
