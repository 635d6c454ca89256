package dev.stemma.coverage;

import java.util.Optional;

/// The version of Stemma that runs.
public final class Version {

    private Version() {}

    /// The version in the jar's manifest, `development` when run from classes.
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
