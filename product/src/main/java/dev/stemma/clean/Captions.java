package dev.stemma.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows captions by the credit that they end with: the name of a picture agency behind a stroke, or "Photo:" and
/// names. No sentence of a story ends so.
final class Captions {

    private static final int LONGEST = 500;

    private static final String AGENCY =
            "(?:AFP|AP|Reuters|REUTERS|Getty(?: Images)?|GETTY IMAGES|EPA|EPA-EFE|Xinhua|TASS|Bloomberg"
                    + "|Shutterstock|PA|PA Wire|Anadolu|NurPhoto|Sputnik|UPI|ZUMA(?: Press)?|Zuma Press|Alamy|Corbis|Pool|POOL|File"
                    + "|FILE|Handout|Pool Photo|The Canadian Press|EFE|dpa|ANSA|Kyodo|Yonhap|Rex|WireImage|Redux|Magnum|Polaris"
                    + "|Pixabay|Unsplash|Flickr|iStock|AAP|PTI|ANI|NASA|Contributed|Submitted|Provided|Courtesy|The New York Times|The Washington Post)";

    /// A run of capitalised words; possessive, so that a match is tried in one way only.
    private static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,30}+ ?+){1,5}+";

    /// `Photo: A. Name / Agency`, `Image: AFP`, `Credit: A. Name` at the end; the rest must be names.
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[ .!?”\"’(\\[|])(?:Photo|Photograph|Photographer|Image|Picture|Pic|Photo credit|Image credit|Picture credit"
                    + "|Photo source|Image source|Illustration|Photos|Images|PHOTO|IMAGE|PHOTOGRAPH|Credit|Screenshot)"
                    + "(?: ?:| by| /)\\s?([^:]{2,100})$");

    /// `A. Name/Agency` at the end.
    private static final Pattern STROKE = Pattern.compile(
            "(?:[(|—–.”]\\s?|\\s|^)" + NAME + "(?:\\([A-Z]{2,5}\\) ?)?[/|] ?" + AGENCY
                    + "(?:\\s?[/,] ?[\\p{L} .'’-]{2,40}+|\\s?via [\\p{L} .'’-]{2,40}+| Photo| Images){0,3}[)\\]]?\\.?$");

    /// `REUTERS/A. Name` at the end.
    private static final Pattern AGENCY_FIRST =
            Pattern.compile("[(|.”\\s](?:REUTERS|AP Photo|AFP|EPA|Reuters|AP Images?|Getty) ?/ ?" + NAME
                    + "(?:/ ?[\\p{L} .'’-]{2,40}+){0,2}[)\\]]?\\.?$");

    /// `(Reuters photo: A. Name)`, `(Photo by A. Name, Paper)`, `(Image source: x)` at the end.
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\((?:[\\p{L} /.'’-]{0,30}\\s)?(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration|[Ss]creenshot)(?:[\\p{L} ]{0,20}(?::| by |/| courtesy )"
                    + "[^()]{0,120}|)\\)\\.?$");

    /// `| AP Photo`, `| A. Name/AP Photo` anywhere: some outlets run caption and teaser together.
    private static final Pattern BAR =
            Pattern.compile(" \\| (?:[\\p{L} .'’/-]{2,60}/)?(?:AP Photo|Getty Images|Getty|REUTERS|AFP)\\b");

    private static final Pattern GETTY = Pattern.compile(
            "(?:via|/) ?Getty Images\\)?\\.?$|[.!?”] ?(?:[\\p{L}.'’-]{1,25} ){0,4}(?:via )?Getty Images\\)?$");

    private Captions() {}

    static boolean isCaption(String paragraph) {
        if (paragraph.length() > LONGEST || !couldHoldCredit(paragraph)) {
            return false;
        }
        Matcher label = LABEL.matcher(paragraph);
        while (label.find()) {
            if (NamesOnly.matches(label.group(1))) {
                return true;
            }
        }
        return STROKE.matcher(paragraph).find()
                || AGENCY_FIRST.matcher(paragraph).find()
                || IN_BRACKETS.matcher(paragraph).find()
                || BAR.matcher(paragraph).find()
                || GETTY.matcher(paragraph).find();
    }

    /// A quick look that spares most paragraphs the patterns.
    private static boolean couldHoldCredit(String paragraph) {
        String low = paragraph.toLowerCase(Locale.ROOT);
        return low.indexOf('/') >= 0
                || low.indexOf('|') >= 0
                || low.contains("photo")
                || low.contains("image")
                || low.contains("pic")
                || low.contains("credit")
                || low.contains("illustration")
                || low.contains("screenshot");
    }
}
