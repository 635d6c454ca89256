package dev.stemma.article;

/// Text that cleaning took out of an article, kept so that nothing is lost silently.
///
/// @param text what stood there, in the input's own words
/// @param reason why it is not the article's text
public record RemovedText(String text, Reason reason) {

    /// Why a piece of a page is not the article's text.
    public enum Reason {
        REPEATED_TITLE("repeated title"),
        SUBSCRIPTION("subscription box"),
        SHARING("share line"),
        COMMENTS("comment form"),
        PHOTO_CREDIT("photo caption or credit"),
        BYLINE("byline"),
        DATELINE("publication line"),
        NAVIGATION("navigation"),
        RELATED("links to other articles"),
        ADVERTISEMENT("advertisement"),
        LEGAL("copyright or terms"),
        SITE_NAME("name of the site"),
        REPEATED("repeated text"),
        ORIGIN("note on where the text comes from"),
        UNREAD_DATE("date that cannot be read with certainty"),
        OTHER("page furniture");

        private final String inWords;

        Reason(String inWords) {
            this.inWords = inWords;
        }

        /// The reason as a reader is shown it.
        public String inWords() {
            return inWords;
        }
    }
}
