package dev.stemma.report;

/// Hears how far the writing of a report is. Called from several threads.
public interface WritingProgress {

    /// Hears nothing.
    WritingProgress SILENT = new WritingProgress() {
        @Override
        public void step() {}

        @Override
        public void failed(String what, Throwable cause) {}
    };

    /// One more story is written.
    void step();

    /// A story failed by an error in the program; the report goes on without what failed, and lists it.
    ///
    /// @param what the story
    void failed(String what, Throwable cause);
}
