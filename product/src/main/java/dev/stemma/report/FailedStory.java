package dev.stemma.report;

/// A story that an error in the program left incomplete; everything else was reported.
///
/// @param story its id
/// @param title its title
/// @param reason one line: what failed, what is shown nevertheless, and what to do
public record FailedStory(String story, String title, String reason) {

    public FailedStory {
        if (reason.isBlank() || reason.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("the reason why story " + story + " failed must be one line");
        }
    }
}
