package dev.stemma.report.page;

/// What the front page of many stories shows of one: its row, and what the page counts.
///
/// @param articles how many articles it has
/// @param disputed whether its lines disagree
/// @param before the row up to the address that it leads to
/// @param after the row behind the address
public record FrontEntry(int articles, boolean disputed, Fragment before, Fragment after) {

    /// An address that no story has, to find the place of the real one.
    static final String NOWHERE = PageWriter.STORIES + "nowhere.html";

    /// Parts a row at its address. Quotation marks of texts are escaped, so no text can look like it.
    static FrontEntry of(int articles, boolean disputed, String row) {
        String address = "\"" + NOWHERE + "\"";
        int place = row.indexOf(address);
        if (place < 0) {
            throw new IllegalArgumentException("a row of the front page leads nowhere");
        }
        return new FrontEntry(
                articles,
                disputed,
                new Fragment(row.substring(0, place + 1)),
                new Fragment(row.substring(place + address.length() - 1)));
    }

    /// The row with its address.
    public Placed leadingTo(Shelf.Place place) {
        if (!Markup.isSafeAddress(place.address())) {
            throw new IllegalArgumentException("not an address a page may lead to: " + place.address());
        }
        return new Placed(articles, disputed, new Fragment(before.html() + place.address() + after.html()));
    }

    /// A row that leads to its story.
    ///
    /// @param articles how many articles the story has
    /// @param disputed whether its lines disagree
    /// @param row the row
    public record Placed(int articles, boolean disputed, Fragment row) {}
}
