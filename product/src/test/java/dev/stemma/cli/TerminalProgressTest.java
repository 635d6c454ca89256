package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/// Where in the program something failed is shown to those who ask.
class TerminalProgressTest {

    @Test
    void aFailureIsShownInDetailOnlyOnRequest() {
        assertThat(printed(false)).isEmpty();
        assertThat(printed(true)).startsWith("stemma: a.txt failed:").contains("injected", "TerminalProgressTest");
    }

    private static String printed(boolean stackTraces) {
        StringWriter out = new StringWriter();
        try (TerminalProgress progress = TerminalProgress.on(new PrintWriter(out), true, stackTraces)) {
            progress.failed("a.txt", new IllegalStateException("injected"));
        }
        return out.toString();
    }
}
