package dev.stemma;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Dependencies run one way. The table below is the whole truth: an arrow that is not in it is a mistake.
class ArchitectureTest {

    private static final String ROOT = "dev.stemma.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.stemma");

    /// Which package may import which.
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("article", Set.of()),
            Map.entry("cache", Set.of()),
            Map.entry("ingest", Set.of("article")),
            Map.entry("clean", Set.of("article")),
            Map.entry("language", Set.of("article")),
            Map.entry("annotate", Set.of("article", "language")),
            Map.entry("story", Set.of("article", "language", "annotate")),
            Map.entry("align", Set.of("article", "language", "annotate")),
            Map.entry("lineage", Set.of("article", "language", "annotate", "story", "align")),
            Map.entry("compare", Set.of("article", "language", "annotate", "story", "align", "lineage")),
            Map.entry(
                    "report",
                    Set.of("article", "cache", "language", "annotate", "story", "align", "lineage", "compare")),
            Map.entry(
                    "coverage",
                    Set.of(
                            "article",
                            "cache",
                            "ingest",
                            "clean",
                            "language",
                            "annotate",
                            "story",
                            "align",
                            "lineage",
                            "compare",
                            "report")),
            Map.entry(
                    "cli",
                    Set.of(
                            "article",
                            "ingest",
                            "clean",
                            "language",
                            "annotate",
                            "story",
                            "align",
                            "lineage",
                            "compare",
                            "report",
                            "coverage")));

    /// Libraries that only one package, or a few, may see.
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.jsoup", Set.of("clean", "ingest")),
            Map.entry("ai.onnxruntime", Set.of("language")),
            Map.entry("com.github.pemistahl", Set.of("language", "clean")),
            Map.entry("com.fasterxml.jackson", Set.of("ingest", "clean", "report", "coverage", "cli")),
            Map.entry("picocli", Set.of("cli")));

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(packageOf(type.getPackageName())));
        assertThat(ALLOWED.keySet()).containsAll(found);
    }

    @Test
    void importsFollowTheArrows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = packageOf(type.getPackageName());
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String target = dependency.getTargetClass().getPackageName();
                if (target.startsWith(ROOT)) {
                    String to = packageOf(target);
                    if (!to.equals(from)
                            && !ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
                        wrong.add(from + " -> " + to + ": " + dependency.getDescription());
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void librariesStayBehindTheirPackage() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = packageOf(type.getPackageName());
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String target = dependency.getTargetClass().getPackageName();
                LIBRARIES.forEach((library, allowed) -> {
                    if ((target.equals(library) || target.startsWith(library + ".")) && !allowed.contains(from)) {
                        wrong.add(from + " sees " + library + ": " + dependency.getDescription());
                    }
                });
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noCycles() {
        slices().matching("dev.stemma.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /// The stage a package belongs to: `annotate` for `dev.stemma.annotate.quote`.
    private static String packageOf(String name) {
        if (!name.startsWith(ROOT)) {
            return name;
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
