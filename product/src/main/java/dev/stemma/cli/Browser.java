package dev.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows a page in the user's browser with the system's own opener.
final class Browser {

    private Browser() {}

    static void show(Path page, PrintWriter complaints) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String opener = system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(opener, page.toAbsolutePath().toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noOpener) {
            complaints.println("stemma: no program here opens pages (" + opener + "); open " + page + " yourself");
            complaints.flush();
        }
    }
}
