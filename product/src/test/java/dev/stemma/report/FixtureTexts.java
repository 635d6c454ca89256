package dev.stemma.report;

/// Invented coverage of an invented ferry fire, for tests of the report.
final class FixtureTexts {

    static final String GAZETTE = """
            A fire broke out on the car ferry Marisol off Kestrel Point early on Monday, injuring at least 14 people \
            and forcing the crew to turn back to Port Elmira.

            The blaze began in the engine room shortly after 5:40 a.m., the harbour authority said. All 312 passengers \
            and 29 crew were brought ashore by noon.

            “We heard a bang and then the lights went out,” said Tomas Reyl, a lorry driver who was on the car deck. \
            “Nobody told us anything for half an hour.”

            Harbour master Ines Calloway said the ship had passed its last inspection in February. She declined to say \
            whether the sprinklers had worked.

            The ferry’s owner, Blue Strait Lines, said it would pay passengers 250 crowns each. The company has been \
            fined twice since 2028 over missed safety drills, court records show.

            Investigators expect to board the ship on Wednesday.""";

    static final String COAST = """
            A fire broke out on the car ferry Marisol off Kestrel Point early on Monday, injuring at least 14 people \
            and forcing the crew to turn back to Port Elmira.

            Three of the injured are from Dunmore, the town’s mayor, Hale Orsett, told the Courier.

            The blaze began in the engine room shortly after 5:40 a.m., the harbour authority said. All 312 passengers \
            and 29 crew were brought ashore by noon.

            “We heard a bang and then the lights went out,” said Tomas Reyl, a lorry driver who was on the car deck.

            Harbour master Ines Calloway said the ship had passed its last inspection in February.""";

    static final String BUZZ = """
            An inferno erupted aboard the vehicle ferry Marisol near Kestrel Pointe on early Monday, harming 14 persons \
            and compelling the team to return to Port Elmira.

            The flames started in the motor room soon after 5:40 a.m., the port authority stated. All 321 travellers \
            and 29 crew were carried ashore by midday.

            Tomas Reyl, a truck driver on the car deck, stated that they heard a bang and then the lights went out.

            Harbour master Ines Calloway stated the vessel had passed its final inspection in February. She refused to \
            say that the sprinklers had worked.

            Blue Strait Lines, the proprietor, will pay passengers 250 crowns each.""";

    static final String NORTHERN = """
            A ferry that caught fire on Monday had a leaking fuel pipe, its chief engineer has said.

            Oda Brandt told Northline Radio that the pipe “had been weeping for weeks” and that she had reported it \
            three times.

            Blue Strait Lines did not respond to a request for comment. The 41-year-old ship is due to be replaced in 2033.""";

    static final String VALLEY = """
            The chief engineer of the Marisol says she warned of a leaking pipe three times before the fire.

            In an interview with Northline Radio, Oda Brandt said the pipe had been weeping for weeks. “I wrote it down \
            each time,” she said.

            The ferry is 41 years old.""";

    static final String LEDGER = """
            Seventeen people were treated for smoke and burns after Monday’s ferry fire, Saint Aldan’s Hospital said on \
            Tuesday. Two remain in intensive care.

            The Ledger spoke to nine passengers. Four of them said that no alarm was heard on the lower deck. “We found \
            the life jackets ourselves,” said Mirela Voss, a nurse.

            Transport minister Joren Hald promised “a full and public inquiry”. The opposition wants the company’s \
            licence suspended.

            The Marisol carried 312 passengers, according to the harbour authority.""";

    static final String COLUMN = """
            How many warnings does a company need? Blue Strait Lines has been fined twice since 2028 over missed safety \
            drills, as the Harbour Gazette reported this week, and still it sails.

            I have taken that ferry for twenty years. The bang and the dark are no surprise to anyone who has.

            An inquiry is welcome. A timetable would be better.""";

    static final String DIARIO = """
            Un incendio en el transbordador Marisol obligó el lunes a evacuar a 312 pasajeros frente a Kestrel Point.

            El ministro Joren Hald anunció una investigación “completa y pública”.""";

    static final String LIBRARY = """
            The reading room of the Old Exchange will open on Saturday after three years of work.

            Readers will find 40,000 volumes and a café, librarian Ana Whitlock said.""";

    private FixtureTexts() {}
}
