package dev.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.clean.PublicationDates.Claim;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class C01_StatedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-16                                     | 2024-05-16
            2024-05-16T10:30:00Z                           | 2024-05-16T10:30:00Z
            2024-05-16T10:30:00.123+02:00                  | 2024-05-16T10:30:00+02:00
            2024-05-16 10:30:00 +0000                      | 2024-05-16T10:30:00+00:00
            2024-05-16 10:30                               | 2024-05-16T10:30:00
            2024/5/16                                      | 2024-05-16
            20240516                                       | 2024-05-16
            20240516T103000Z                               | 2024-05-16T10:30:00Z
            Thu, 16 May 2024 10:30:00 GMT                  | 2024-05-16T10:30:00Z
            Thu, 16 May 2024 10:30:00 -0400                | 2024-05-16T10:30:00-04:00
            May 16, 2024                                   | 2024-05-16
            16 May 2024                                    | 2024-05-16
            Thursday, May 16th, 2024 at 10:30 p.m. ET      | 2024-05-16T22:30:00-04:00
            Oct. 8, 2024                                   | 2024-10-08
            Sept 3, 2024                                   | 2024-09-03
            10:30 BST, 16 May 2024                         | 2024-05-16T10:30:00+01:00
            Published 16 May 2024. Updated 18 May 2024     | 2024-05-16
            Last updated: 18 May 2024                      | 2024-05-18
            16-May-2024                                    | 2024-05-16
            16. Mai 2024                                   | 2024-05-16
            16 mai 2024 à 10h30                            | 2024-05-16T10:30:00
            16 de mayo de 2024                             | 2024-05-16
            16 мая 2024                                    | 2024-05-16
            2024年5月16日                                   | 2024-05-16
            16.05.2024                                     | 2024-05-16
            16/5/24                                        | 2024-05-16
            5/16/2024                                      | 2024-05-16
            5/5/2024                                       | 2024-05-05
            May 2024                                       | 2024-05
            2024-05                                        | 2024-05
            2024                                           | 2024
            """)
    void aDateIsReadAsItIsWritten(String stated, String value) {
        assertThat(StatedDate.read(stated, Optional.empty())).contains(new StatedDate(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4/5/17", "yesterday", "31 February 2024", "2024-13-45", "May", "page 16 of 2024 pages", ""})
    void whatIsNoCertainDateIsNotRead(String stated) {
        assertThat(StatedDate.read(stated, Optional.empty())).isEmpty();
    }

    @Test
    void theCountrySettlesTheOrderOfDayAndMonth() {
        assertThat(StatedDate.read("4/5/17", Optional.of("en-US"))).contains(new StatedDate("2017-04-05"));
        assertThat(StatedDate.read("4/5/17", Optional.of("en-GB"))).contains(new StatedDate("2017-05-04"));
        assertThat(StatedDate.read("4/5/17", Optional.of("fr"))).contains(new StatedDate("2017-05-04"));
        assertThat(StatedDate.read("4/5/17", Optional.of("en"))).isEmpty();
    }

    @Test
    void anUnreadableDateStaysAsEvidenceBesideTheOneThatIsRead() {
        var choice = PublicationDates.choose(
                List.of(new Claim("what the input states", "4/5/17"), new Claim("the address", "2017-04-05")),
                Optional.empty());
        assertThat(choice.value().orElseThrow().value()).isEqualTo("2017-04-05");
        assertThat(choice.value().orElseThrow().evidence())
                .extracting(evidence -> evidence.text())
                .containsExactly(
                        "date in the address: 2017-04-05",
                        "date in what the input states that can be read two ways: 4/5/17");
    }

    @Test
    void theMoreExactOfTwoAgreeingDatesIsKept() {
        var choice = PublicationDates.choose(
                List.of(new Claim("a", "May 16, 2024"), new Claim("b", "2024-05-16T10:30:00Z")), Optional.empty());
        assertThat(choice.value().orElseThrow().value()).isEqualTo("2024-05-16T10:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/2024/05/16/harbour, 2024-05-16",
        "https://gazette.example/2024/may/16/harbour, 16 may 2024",
        "https://gazette.example/news-2024-05-16-harbour, 2024-05-16"
    })
    void manyAddressesCarryADate(String address, String date) {
        assertThat(AddressDate.find(address)).contains(date);
    }

    @Test
    void aNumberInAnAddressIsNoDate() {
        assertThat(AddressDate.find("https://gazette.example/20240516-1999/13/99/x"))
                .isEmpty();
    }
}
