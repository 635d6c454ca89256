package dev.stemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Holds a piece of work to a time by the clock of the processor, which other work on the machine does not stretch.
public final class ProcessorTime {

    /// By the clock on the wall, for work that never ends.
    private static final int PATIENCE = 15;

    private ProcessorTime() {}

    /// Fails where the work takes more processor seconds than this, all threads and the compiler's taken together.
    public static void atMost(int seconds, Runnable work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        assertTimeoutPreemptively(Duration.ofSeconds((long) seconds * PATIENCE), work::run);
        Duration taken = Duration.ofNanos(system.getProcessCpuTime() - before);
        assertThat(taken).as("processor time").isLessThan(Duration.ofSeconds(seconds));
    }
}
