package dev.stemma.bench.tradition.operation;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Through Spanish and back by rules: Apertium's English-Spanish pair (Forcada and others 2011), an external program
/// that need not be there. Each sentence is handed over as a
/// paragraph, so that sentences keep their places.
public final class BackTranslation implements Operation {

    @Override
    public Draft apply(Draft draft, Random random) {
        List<String> lines = draft.statements().stream()
                .map(statement -> statement.text().replace('\n', ' '))
                .toList();
        List<String> back = run("spa-eng", run("eng-spa", lines));
        if (back.size() != lines.size()) {
            throw new IllegalStateException("apertium gave " + back.size() + " lines for " + lines.size());
        }
        List<List<Statement>> paragraphs = new ArrayList<>();
        int number = 0;
        for (List<Statement> paragraph : draft.paragraphs()) {
            List<Statement> sentences = new ArrayList<>();
            for (Statement statement : paragraph) {
                String words = back.get(number++).strip();
                sentences.add(words.isEmpty() ? statement : statement.reworded(words));
            }
            paragraphs.add(sentences);
        }
        return draft.withParagraphs(paragraphs);
    }

    /// Whether the program and its language pair are installed.
    public static boolean isPresent() {
        try {
            Process process = new ProcessBuilder("apertium", "-l")
                    .redirectErrorStream(true)
                    .start();
            String modes = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && modes.contains("eng-spa") && modes.contains("spa-eng");
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> run(String mode, List<String> lines) {
        try {
            Path in = Files.createTempFile("back-translation", ".in");
            Path out = Files.createTempFile("back-translation", ".out");
            try {
                Files.writeString(in, String.join("\n\n", lines) + "\n", StandardCharsets.UTF_8);
                int code = new ProcessBuilder("apertium", "-u", mode)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                if (code != 0) {
                    throw new IllegalStateException("apertium " + mode + " ended with " + code);
                }
                return List.of(
                        Files.readString(out, StandardCharsets.UTF_8).strip().split("\\s*\n\\s*\n\\s*"));
            } finally {
                Files.deleteIfExists(in);
                Files.deleteIfExists(out);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("apertium cannot be run", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while apertium ran", interrupted);
        }
    }
}
