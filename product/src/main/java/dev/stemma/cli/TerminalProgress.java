package dev.stemma.cli;

import dev.stemma.coverage.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Shows the stage and its steps on one line of the terminal, from the second second on.
///
/// Where the output is no terminal, it prints one plain line for each stage that is still running after that time, so
/// that a log stays readable.
final class TerminalProgress implements Progress, AutoCloseable {

    private static final long PATIENCE_MILLIS = 1000;
    private static final long REDRAW_MILLIS = 120;
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final boolean drawing;
    private final boolean stackTraces;
    private final AtomicLong steps = new AtomicLong();
    private final Thread painter;
    private volatile Stage stage = Stage.READING;
    private volatile long total = -1;
    private volatile boolean closed;

    private TerminalProgress(PrintWriter out, boolean drawing, boolean stackTraces) {
        this.out = out;
        this.drawing = drawing;
        this.stackTraces = stackTraces;
        this.painter = Thread.ofPlatform().daemon().name("progress").unstarted(this::paint);
    }

    /// Progress on `out`, or silence.
    ///
    /// @param stackTraces whether to print where in the program something failed, quiet or not
    static TerminalProgress on(PrintWriter out, boolean quiet, boolean stackTraces) {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        TerminalProgress progress = new TerminalProgress(out, terminal, stackTraces);
        progress.closed = quiet;
        if (!quiet) {
            progress.painter.start();
        }
        return progress;
    }

    @Override
    public void begin(Stage next, long expected) {
        stage = next;
        total = expected;
        steps.set(0);
    }

    @Override
    public void step() {
        steps.incrementAndGet();
    }

    @Override
    public void failed(String what, Throwable cause) {
        if (stackTraces) {
            out.println("stemma: " + what + " failed:");
            cause.printStackTrace(out);
            out.flush();
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            painter.interrupt();
            try {
                painter.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void paint() {
        boolean shown = false;
        Stage last = Stage.READING;
        boolean first = true;
        try {
            Thread.sleep(PATIENCE_MILLIS);
            while (!closed) {
                if (drawing) {
                    out.print("\r" + line());
                    out.flush();
                    shown = true;
                } else if (first || stage != last) {
                    out.println(stage.inWords() + " ...");
                    first = false;
                    last = stage;
                }
                Thread.sleep(REDRAW_MILLIS);
            }
        } catch (InterruptedException finished) {
            // Closing interrupts the wait; what is left is to clear the line.
        }
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            out.flush();
        }
    }

    private String line() {
        long done = steps.get();
        String count = total > 0 ? "  " + done + " of " + total : done > 0 ? "  " + done : "";
        int barWidth = 24;
        String bar = "";
        if (total > 0) {
            int filled = (int) Math.min(barWidth, done * barWidth / total);
            bar = "  [" + "=".repeat(filled) + " ".repeat(barWidth - filled) + "]";
        }
        String whole = stage.inWords() + bar + count;
        return whole.length() > WIDTH ? whole.substring(0, WIDTH) : whole + " ".repeat(WIDTH - whole.length());
    }
}
