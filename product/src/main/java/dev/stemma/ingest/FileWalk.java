package dev.stemma.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Finds the files under what the user named: folders recursively and by name, hidden files left out. A file
/// that is reached twice (named twice, or through a link) is read once, so that a loop of links ends and one
/// text is not taken for two witnesses.
final class FileWalk {

    private final IngestSettings settings;
    private final BiConsumer<String, Path> found;
    private final BiConsumer<String, String> skipped;
    private final Map<Path, String> seen = new HashMap<>();

    /// @param found takes the name and path of each file
    /// @param skipped takes a name and a reason
    FileWalk(IngestSettings settings, BiConsumer<String, Path> found, BiConsumer<String, String> skipped) {
        this.settings = settings;
        this.found = found;
        this.skipped = skipped;
    }

    /// Walks one path that the user named.
    void visit(String named) {
        Path path;
        try {
            path = Path.of(named);
        } catch (InvalidPathException e) {
            skipped.accept(printable(named), "not a possible file name: check the spelling");
            return;
        }
        if (!Files.exists(path)) {
            skipped.accept(printable(named), "no such file or folder: check the spelling");
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path, "", 0);
        } else {
            Path last = path.getFileName();
            file(path, printable(last == null ? named : last.toString()));
        }
    }

    private void folder(Path folder, String prefix, int depth) {
        String name = prefix.isEmpty() ? printable(folder.toString()) : prefix;
        if (depth > settings.maxDepth()) {
            skipped.accept(name, "folders nested deeper than " + settings.maxDepth() + ": move it further up");
            return;
        }
        Path real;
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            real = folder.toRealPath();
            children = new ArrayList<>(list.toList());
        } catch (IOException e) {
            skipped.accept(name, "folder cannot be opened: check that you may read it");
            return;
        }
        if (seen.putIfAbsent(real, name) != null) {
            return;
        }
        children.sort(Comparator.comparing(child -> fileName(child)));
        for (Path child : children) {
            String own = fileName(child);
            if (own.startsWith(".")) {
                continue;
            }
            String childName = (prefix.isEmpty() ? "" : prefix + "/") + printable(own);
            if (Files.isDirectory(child)) {
                if (isPartsOfSavedPage(own, children)) {
                    continue;
                }
                folder(child, childName, depth + 1);
            } else {
                file(child, childName);
            }
        }
    }

    /// A browser saves a page `x.html` with its pictures and scripts in `x_files` beside it.
    private static boolean isPartsOfSavedPage(String folder, List<Path> siblings) {
        if (!folder.endsWith("_files")) {
            return false;
        }
        String stem = folder.substring(0, folder.length() - "_files".length());
        return siblings.stream()
                .map(FileWalk::fileName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals(stem.toLowerCase(Locale.ROOT) + ".html")
                        || name.equals(stem.toLowerCase(Locale.ROOT) + ".htm"));
    }

    private void file(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            skipped.accept(name, "neither a file nor a folder, or a link to nothing: name the file itself");
            return;
        }
        try {
            String earlier = seen.putIfAbsent(file.toRealPath(), name);
            if (earlier != null) {
                if (!earlier.equals(name)) {
                    skipped.accept(name, "the same file as " + earlier + ", which was read");
                }
                return;
            }
        } catch (IOException e) {
            skipped.accept(name, "cannot be opened: check that you may read it");
            return;
        }
        found.accept(name, file);
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /// A name that fits one line and reads as it is written: control characters, unpaired surrogates and the
    /// characters that turn the direction of writing around are shown as `?`.
    static String printable(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().map(c -> isPrintable(c) ? c : '?').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isPrintable(int c) {
        boolean turnsAround =
                c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean separates = c == 0x2028 || c == 0x2029;
        return !turnsAround && !separates && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }
}
