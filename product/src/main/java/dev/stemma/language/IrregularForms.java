package dev.stemma.language;

import java.util.Map;

/// Forms that no rule gives. Each row is a lemma and its forms.
final class IrregularForms {

    private IrregularForms() {}

    static Map<String, String> verbs() {
        return Lemmatizer.table("""
                be is are was were been being am
                have has had having
                do does did done doing
                go goes went gone
                say said says
                make made
                take took taken
                come came
                see saw seen
                know knew known
                get got gotten
                give gave given
                find found
                think thought
                tell told
                become became
                leave left
                feel felt
                put putting
                bring brought
                begin began begun
                keep kept
                hold held
                write wrote written
                stand stood
                hear heard
                let letting
                mean meant
                set setting
                meet met
                run ran running
                pay paid
                sit sat
                speak spoke spoken
                lie lay lain lying
                die dying
                tie tying
                lead led
                read
                grow grew grown
                lose lost
                fall fell fallen
                send sent
                build built
                understand understood
                draw drew drawn
                break broke broken
                spend spent
                cut cutting
                rise rose risen
                drive drove driven
                buy bought
                wear wore worn
                choose chose chosen
                seek sought
                throw threw thrown
                catch caught
                deal dealt
                win won
                forget forgot forgotten
                fight fought
                teach taught
                eat ate eaten
                fly flew flown flies
                sell sold
                sing sang sung
                sink sank sunk
                sleep slept
                steal stole stolen
                stick stuck
                strike struck stricken
                swear swore sworn
                sweep swept
                swim swam swum
                swing swung
                tear tore torn
                wake woke woken
                weep wept
                wind wound
                bear bore borne
                beat beaten
                bend bent
                bet betting
                bind bound
                bite bit bitten
                bleed bled
                blow blew blown
                breed bred
                broadcast broadcasting
                burst bursting
                cast casting
                cling clung
                cost costing
                creep crept
                deal dealt
                dig dug
                drink drank drunk
                feed fed
                flee fled fleeing
                fling flung
                forbid forbade forbidden
                foresee foresaw foreseen
                forgive forgave forgiven
                freeze froze frozen
                grind ground
                hang hung
                hide hid hidden
                hit hitting
                hurt hurting
                kneel knelt
                lay laid
                leap leapt
                lend lent
                light lit
                mistake mistook mistaken
                overcome overcame
                overtake overtook overtaken
                overthrow overthrew overthrown
                oversee oversaw overseen
                quit quitting
                rebuild rebuilt
                rid ridding
                ride rode ridden
                ring rang rung
                see saw seen seeing
                shake shook shaken
                shed shedding
                shine shone
                shoot shot
                show shown
                shrink shrank shrunk
                shut shutting
                slay slew slain
                slide slid
                slit slitting
                spin spun
                split splitting
                spread spreading
                spring sprang sprung
                sting stung
                stink stank stunk
                stride strode
                strive strove striven
                swell swollen
                thrust thrusting
                tread trod trodden
                undergo underwent undergone undergoes
                undertake undertook undertaken
                undo undid undone
                upset upsetting
                withdraw withdrew withdrawn
                withhold withheld
                withstand withstood
                wring wrung
                agree agreed agreeing
                free freed freeing
                guarantee guaranteed guaranteeing
                decree decreed
                use used using
                vie vying
                panic panicked panicking
                program programmed programming
                """);
    }

    static Map<String, String> nouns() {
        return Lemmatizer.table("""
                man men
                woman women
                child children
                person people persons
                foot feet
                tooth teeth
                goose geese
                mouse mice
                life lives
                wife wives
                knife knives
                leaf leaves
                half halves
                self selves
                shelf shelves
                thief thieves
                wolf wolves
                loaf loaves
                calf calves
                elf elves
                scarf scarves
                crisis crises
                analysis analyses
                thesis theses
                hypothesis hypotheses
                axis axes
                oasis oases
                diagnosis diagnoses
                parenthesis parentheses
                criterion criteria
                phenomenon phenomena
                medium media
                datum data
                bacterium bacteria
                curriculum curricula
                memorandum memoranda
                stadium stadia
                nucleus nuclei
                fungus fungi
                alumnus alumni
                appendix appendices
                index indices
                matrix matrices
                ox oxen
                news news
                series series
                species species
                means means
                headquarters headquarters
                politics politics
                economics economics
                physics physics
                mathematics mathematics
                ethics ethics
                tactics tactics
                aircraft aircraft
                always always
                perhaps perhaps
                this this
                its its
                his his
                towards towards
                afterwards afterwards
                besides besides
                unless unless
                across across
                yes yes
                lens lens
                gas gas gases
                bus bus buses
                bias bias biases
                chaos chaos
                christmas christmas
                atlas atlas
                canvas canvas
                corps corps
                premises premises
                whereas whereas
                sometimes sometimes
                overseas overseas
                nowadays nowadays
                thanks thanks
                texas texas
                ours ours
                theirs theirs
                hers hers
                yours yours
                """);
    }

    static Map<String, String> adjectives() {
        return Lemmatizer.table("""
                good better best
                bad worse worst
                far farther further farthest furthest
                many more most
                little less least
                big bigger biggest
                large larger largest
                great greater greatest
                high higher highest
                low lower lowest
                old older oldest elder eldest
                young younger youngest
                new newer newest
                late later latest
                early earlier earliest
                long longer longest
                short shorter shortest
                small smaller smallest
                strong stronger strongest
                weak weaker weakest
                close closer closest
                near nearer nearest
                hard harder hardest
                fast faster fastest
                few fewer fewest
                easy easier easiest
                deep deeper deepest
                wide wider widest
                rich richer richest
                poor poorer poorest
                heavy heavier heaviest
                tough tougher toughest
                hot hotter hottest
                """);
    }
}
