package dev.stemma.lineage;

/// Invented texts on a fire in an invented harbour.
final class Harbour {

    private Harbour() {}

    static final String WIRE = """
            A fire that broke out in a grain warehouse in the port of Marlow Quay early on Monday killed three dockers
            and sent eleven people to hospital, the harbour authority said. Flames climbed forty metres above Pier Nine
            before crews from two neighbouring towns brought them under control shortly after six in the morning.

            Harbour master Ines Calloway told reporters that the sprinklers in the building had been switched off since
            an inspection in March. "We asked for them to be repaired and we were told to wait," she said. The owner of
            the warehouse, Brandt Storage, declined to comment on the state of the sprinklers.

            The fire consumed about nine thousand tonnes of barley that had been waiting for a ship to Lisbon. Dust from
            the barley had settled on the conveyor belts, and investigators were looking at a worn bearing as the place
            where the flames began. The pier will stay closed to ships until Thursday at the earliest.

            Marlow Quay handled a third of the country's grain exports last year, and traders in the capital said the
            price of barley rose by two per cent within hours of the first reports. Union leader Piet Osterman called for
            an inquiry into safety in all private warehouses along the coast.
            """;

    static final String EVENING = """
            A fire that broke out in a grain warehouse in the port of Marlow Quay early on Monday killed three dockers
            and sent eleven people to hospital, the harbour authority said. Flames climbed forty metres above Pier Nine
            before crews from two neighbouring towns brought them under control shortly after six in the morning.

            Harbour master Ines Calloway said that the sprinklers in the building had been off since an inspection in
            March. The owner of the warehouse, Brandt Storage, declined to comment.

            The fire consumed nine thousand tonnes of barley that had been waiting for a ship to Lisbon. Dust from
            the barley had settled on the conveyor belts, and investigators were looking at a worn bearing as the place
            where the flames began.
            """;

    static final String DAILY = """
            A fire that broke out in a grain warehouse in the port of Marlow Quay early on Monday killed three dockers
            and sent eleven people to hospital, the harbour authority said. Flames climbed forty metres above Pier Nine
            before crews from two neighbouring towns brought them under control shortly after six in the morning.

            Harbour master Ines Calloway told reporters that the sprinklers in the building had been switched off since
            an inspection in March. "We asked for them to be repaired and we were told to wait," she said. The owner of
            the warehouse, Brandt Storage, declined to comment on the state of the sprinklers.

            The fire consumed about nine thousand tonnes of barley that had been waiting for a ship to Lisbon. The pier will stay closed to ships until Thursday at the earliest.
            """;

    static final String INDEPENDENT = """
            Three dock workers died when a store of grain burned down in Marlow Quay on Monday morning, and neighbours
            woke to a smell of burnt bread that hung over the town until noon. Rosa Lindqvist, who keeps the bakery in
            Rope Street, watched from her roof as the walls bent outwards. "It sounded like a train that never arrives,"
            she said.

            The mayor opened the school gymnasium to families from the nearest houses. Eleven injured were taken to
            Saint Anne's hospital, where a doctor described burns to hands and faces. Piet Osterman of the dockers'
            union came to the gates at eight and stayed with the relatives. Nobody from Brandt Storage was seen there.

            By evening the fire brigade had counted thirty engines and used so much water that the lower town had none.
            """;
}
