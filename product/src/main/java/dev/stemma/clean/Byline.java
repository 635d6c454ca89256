package dev.stemma.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A byline as people are named in it, without "By".
final class Byline {

    private static final Pattern BY = Pattern.compile(
            "(?i)^(?:(?:written|reported|story|words|posted|published|article|authored|compiled) )?(?:by|por|par|von)(?::\\s?| )");

    /// Names that stand for nobody in particular.
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:the )?(?:web |site |news |online )?(?:admin|administrator|editor|editors|staff|author|guest|user|webmaster|"
                    + "editorial(?: team| staff| board)?|news ?desk|unknown|anonymous|n/?a|none|null)[0-9]{0,4}");

    private Byline() {}

    /// The names in a byline, empty where it names nobody.
    static Optional<String> read(String stated) {
        String line = Characters.oneLine(Characters.normalise(stated));
        Matcher by = BY.matcher(line);
        String names = by.find() ? line.substring(by.end()).strip() : line;
        boolean nobody =
                names.isEmpty() || names.length() > 300 || NOBODY.matcher(names).matches();
        return nobody ? Optional.empty() : Optional.of(names);
    }
}
