package dev.stemma.coverage;

import dev.stemma.report.WritingProgress;

/// Hears how far a run is. Called from several threads.
public interface Progress extends WritingProgress {

    /// Hears nothing.
    Progress SILENT = new Progress() {
        @Override
        public void begin(Stage stage, long total) {}

        @Override
        public void step() {}
    };

    /// A stage begins.
    ///
    /// @param total the number of steps it will take; -1 when not known
    void begin(Stage stage, long total);

    /// One step of the stage is done.
    @Override
    void step();

    /// An article or story failed by an error in the program; the run goes on without it, and the report lists it.
    ///
    /// @param what the input or the story
    @Override
    default void failed(String what, Throwable cause) {}

    /// The stages of a run, in order.
    enum Stage {
        READING("Reading"),
        ANNOTATING("Finding names, quotes, figures and dates"),
        GROUPING("Grouping into stories"),
        COMPARING("Tracing descent and comparing"),
        WRITING("Writing the report");

        private final String inWords;

        Stage(String inWords) {
            this.inWords = inWords;
        }

        /// The stage as a user is shown it.
        public String inWords() {
            return inWords;
        }
    }
}
