package dev.stemma.bench.tradition;

import dev.stemma.bench.tradition.text.Draft;
import dev.stemma.bench.tradition.text.Prose;
import java.util.List;

/// An invented event with three invented, independent reports of it.
final class Quay {

    static final Draft WIRE = Prose.written("Crane falls on quay at Port Malin", """
            A loading crane toppled on to the north quay of Port Malin on Tuesday, injuring at least 14 dockers, the harbour authority said.

            "We heard a crack like a rifle and then the whole arm came down," said Oskar Brandt, a foreman who was standing nearby. He was treated for cuts and sent home.

            The crane, which was built in 1987, had passed an inspection in March. The Malin Transport Committee will hear the inspector on Friday.

            About 200 containers were moved to the south quay. Shipping agents expect delays of three days, according to the exchange.

            The port handles 12,500 containers a month. It was closed for a week in 2009 after a fire in a warehouse.

            Unions called for a stoppage. "Nobody should go under those machines until they have been examined," said Elin Strand, the secretary of the dockers' union.
            """);
    static final Draft LOCAL = Prose.written("Fourteen hurt as north quay crane comes down", """
            Ambulances were still leaving the harbour at dusk after one of the four old cranes collapsed across the railway sidings.

            Hospital staff counted 13 patients, two of them with broken legs. A surgeon, Mira Holt, said all would recover.

            The machine had been noisy for weeks, men on the quay told this newspaper, and a request for new bearings was turned down in the spring.

            Ferries to the islands ran as usual, although passengers were led round the wreck through the fish hall.
            """);
    static final Draft RADIO = Prose.written("Malin harbour accident", """
            Listeners called the station from half past two to say that something heavy had fallen in the harbour.

            Our reporter found the gate shut and a chain of firemen passing tools across the rails. Nobody at the gate would say how it happened.

            A spokesman later confirmed an accident with lifting gear and spoke of more than ten injured people. He promised figures for the evening.
            """);

    private Quay() {}

    static SeedEvent event() {
        return new SeedEvent(
                "quay",
                "2024-03-12",
                List.of(
                        new SeedEvent.Report("Coast Wire", WIRE),
                        new SeedEvent.Report("Malin Mercury", LOCAL),
                        new SeedEvent.Report("Radio Malin", RADIO)));
    }
}
