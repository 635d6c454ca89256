package dev.stemma.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The date that many addresses carry: `/2024/05/16/`, `/2024-05-16-`, `/2024/may/16/`.
final class AddressDate {

    private static final Pattern PATH = Pattern.compile(
            "[/_-]((?:19|20)\\d{2})[/_-](0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]"
                    + "(0?[1-9]|[12]\\d|3[01])(?=[/_-]|$)",
            Pattern.CASE_INSENSITIVE);

    private AddressDate() {}

    /// The date in an address, as it would be written for [StatedDate#read].
    static Optional<String> find(String address) {
        Matcher matcher = PATH.matcher(address);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        return Optional.of(
                Character.isDigit(month.charAt(0))
                        ? matcher.group(1) + "-" + month + "-" + matcher.group(3)
                        : matcher.group(3) + " " + month + " " + matcher.group(1));
    }
}
