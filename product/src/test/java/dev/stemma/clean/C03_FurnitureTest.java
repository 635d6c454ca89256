package dev.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.RawDocument;
import dev.stemma.article.RemovedText;
import dev.stemma.article.RemovedText.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands between and around the paragraphs of a story in a text copied from a page goes, each piece with its
/// reason; what is a sentence of the story stays, whatever words it begins with.
class C03_FurnitureTest {

    private static final String ONE =
            "The harbour of Norhaven was closed on Monday after a crane fell across its entrance.";
    private static final String TWO = "Nobody was hurt, the harbour master said, and ships are sent to Tolvin.";
    private static final String THREE = "The crane is to be lifted on Thursday by a floating crane from Dolmark.";

    private static Article clean(String text) {
        RawDocument document = new RawDocument(
                "a.txt",
                "0".repeat(64),
                RawDocument.Form.PLAIN,
                text,
                new RawDocument.Stated(
                        Optional.of("Crane blocks Norhaven harbour"),
                        Optional.of("Norhaven Post"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return switch (new Cleaner().clean(document)) {
            case Cleaned.Found(Article article) -> article;
            case Cleaned.Skipped(var skipped) -> throw new AssertionError(skipped.reason());
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Click to share on Facebook (Opens in new window)                      ; SHARING
            Click to print (Opens in new window)                                  ; SHARING
            Like this:                                                            ; SHARING
            Like Loading...                                                       ; SHARING
            Sharing Is Caring!                                                    ; SHARING
            Read or Share this story: https://post.example/2031/05/harbour-crane-falls-across-its-entrance-on-monday/77 ; SHARING
            LISTEN TO ARTICLE 3:12 SHARE THIS ARTICLE Share Tweet Post Email      ; SHARING
            Facebook Twitter Pinterest A crane lies across the entrance           ; SHARING
            You can follow Mira Holt on Twitter at @miraholt, or write to her     ; SHARING
            Are you a sailor in Norhaven? Join our Facebook community for more    ; SHARING
            Sign up to Low Water, our weekly note on shipping.                    ; SUBSCRIPTION
            Sign up for our morning newsletter                                    ; SUBSCRIPTION
            Get our free daily bulletin. No spam, unsubscribe at any time.        ; SUBSCRIPTION
            by newsdesk                                                           ; BYLINE
            By Editor                                                             ; BYLINE
            Story continues below                                                 ; ADVERTISEMENT
            NOW WATCH: ‘How a floating crane works’                               ; RELATED
            JUST WATCHED Crane falls in storm Replay More Videos ... MUST WATCH   ; RELATED
            Related Coverage Ferries return to the outer islands                  ; RELATED
            Read more: Ten years of storms in pictures                            ; RELATED
            Click here for more news from the coast                               ; RELATED
            We use cookies to make this site work.                                ; LEGAL
            This article was originally published by the Tolvin Herald.           ; ORIGIN
            (Reporting by Mira Holt in Norhaven, editing by Jon Ask)              ; ORIGIN
            Mira Holt contributed to this report.                                 ; ORIGIN
            The crane on Monday. (Photo: Mira Holt/Norhaven Post)                 ; PHOTO_CREDIT
            Mira Holt/Contributed                                                 ; PHOTO_CREDIT
            Tags: harbour, crane, Norhaven                                        ; NAVIGATION
            No comments                                                           ; COMMENTS
            Harbour news | 3 min read                                             ; DATELINE
            Check back for updates.                                               ; OTHER
            """)
    void aLineOfFurnitureGoesWithItsReason(String line, Reason reason) {
        Article article = clean(String.join("\n\n", ONE, TWO, line, THREE));
        assertThat(article.text()).isEqualTo(String.join("\n\n", ONE, TWO, THREE));
        assertThat(article.removed()).containsExactly(new RemovedText(line, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow the money, the harbour's accountant told the court, and you will find the crane.",
                "Facebook, Twitter, YouTube and Instagram were told to take the film of the accident down.",
                "Watch officers on the pier saw the crane lean before it fell, the report says.",
                "Read more carefully, the letter says something else about the crane.",
                "Subscribe to his view and the harbour would never have been built.",
                "Join our ranks, the dockers' union told the crews of the ferries on Monday.",
                "Contributed funds of the two cities will pay for the new crane, the mayor said.",
                "Image is everything in the cruise trade, and Norhaven's has suffered.",
                "By Tuesday the queue of ships had grown to eleven.",
                "Sign up now, the recruiting officer told the men on the quay, or stay ashore.",
                "Comments by the mayor on Monday angered the crane's owner.",
                "Related companies of the owner hold two more cranes in Dolmark.",
                "Share prices of the owner fell by a tenth on Monday.",
                "The flight of the rescue helicopter took 30 minutes.",
                "He said: “Click here and the crane comes down. It is as easy as that.”"
            })
    void aSentenceOfTheStoryStays(String sentence) {
        Article article = clean(String.join("\n\n", ONE, TWO, sentence, THREE));
        assertThat(article.text()).isEqualTo(String.join("\n\n", ONE, TWO, sentence, THREE));
        assertThat(article.removed()).isEmpty();
    }

    @Test
    void linesAboutTheAuthorGoFromTheEndAndOnlyFromThere() {
        String author = "— Mira Holt is a columnist for the Norhaven Post.";
        assertThat(clean(String.join("\n\n", ONE, TWO, THREE, author)).text()).doesNotContain("columnist");
        Article inside = clean(
                String.join("\n\n", ONE, author, TWO, THREE, ONE + " Again.", TWO + " Again.", THREE + " Again."));
        assertThat(inside.text()).contains("columnist");
    }

    @Test
    void theTitleGoesInAllItsFormsAtTheTop() {
        Article article = clean(String.join(
                "\n\n",
                "Crane blocks Norhaven harbour - Norhaven Post",
                "CRANE BLOCKS NORHAVEN HARBOUR",
                ONE,
                TWO,
                THREE));
        assertThat(article.text()).startsWith("The harbour of Norhaven");
        assertThat(article.removed()).extracting(RemovedText::reason).containsOnly(Reason.REPEATED_TITLE);
    }

    @Test
    void whatFollowsACommentFormAtTheEndGoesWithIt() {
        Article article = clean(String.join(
                "\n\n", ONE, TWO, THREE, "Leave a Reply", "sailor77 says: the crane was never safe, everybody knew."));
        assertThat(article.text()).endsWith(THREE);
        assertThat(article.removed()).extracting(RemovedText::reason).containsOnly(Reason.COMMENTS);
    }
}
