import type { Texts } from './texts.ts';

/** What municipalities write in bokmål. */
export const nb: Texts = {
  themes: {
    'sick-leave': {
      titles: [
        'Nærvær i {place}',
        'Friskere arbeidsplasser',
        'Sammen om nærvær',
        'På jobb i {place}',
      ],
      challenges: [
        'Sykefraværet i {place} har ligget på {high} prosent de siste tre årene, og er høyest i pleie og omsorg og i barnehagene.',
        'Langtidsfraværet øker, og lederne opplever at de mangler tid og verktøy til å følge opp den enkelte.',
        'Vikarbruken kostet mer enn budsjettert i fjor, og brukerne merker at det stadig er nye ansikter.',
      ],
      goals: [
        'Samlet sykefravær',
        'Egenmeldt fravær',
        'Andel ledere som følger opp innen 14 dager',
      ],
      measures: [
        'Kartlegge fraværet på hver arbeidsplass sammen med verneombud og tillitsvalgte',
        'Opplæring for ledere i oppfølgingssamtaler',
        'Fast samarbeidsmøte med bedriftshelsetjenesten og NAV',
        'Nærværsgrupper der ansatte selv foreslår tiltak',
      ],
    },
    'full-time': {
      titles: [
        'Hele stillinger i {place}',
        'Fra deltid til heltid',
        'Heltidskultur',
        'Større stillinger',
      ],
      challenges: [
        'Bare {low} prosent av de ansatte i helse og omsorg i {place} har hel stilling, og mange arbeider ufrivillig deltid.',
        'Små stillinger gjør det vanskelig å rekruttere, og det går ut over kvaliteten og kontinuiteten i tjenestene.',
        'Turnusen er laget for de stillingene vi har, og ikke for de tjenestene innbyggerne trenger.',
      ],
      goals: ['Gjennomsnittlig stillingsstørrelse', 'Andel i hel stilling', 'Ubesatte helgevakter'],
      measures: [
        'Kartlegge ønsket stillingsstørrelse hos alle ansatte',
        'Forsøk med langturnus på to avdelinger',
        'Bemanningsenhet som gir hele stillinger på tvers av enheter',
        'Drøfte en lokal avtale om heltid med organisasjonene',
      ],
    },
    'competence-recruitment': {
      titles: [
        'Fagfolk til {place}',
        'Lære hele livet',
        'Rekruttere og beholde',
        'Kompetanse for framtida',
      ],
      challenges: [
        'I løpet av ti år går {high} av hundre ansatte i {place} av med pensjon, og det er få søkere til ledige stillinger.',
        'Vi mangler oversikt over kompetansen vi har, og hva vi kommer til å trenge.',
        'Nyutdannede slutter etter kort tid fordi de ikke finner et fagmiljø hos oss.',
      ],
      goals: [
        'Andel ansatte med fagbrev',
        'Søkere til hver utlyst stilling',
        'Ansatte som slutter i løpet av året',
      ],
      measures: [
        'Kompetanseplan for hver sektor, laget sammen med de tillitsvalgte',
        'Fagbrev på jobb for ufaglærte assistenter',
        'Fadderordning for nyansatte det første året',
        'Samarbeid med høgskolen om desentralisert utdanning',
      ],
    },
    reputation: {
      titles: ['Stolt av {place}', 'Et godt sted å arbeide', 'Omdømmet vårt', 'Vi i {place}'],
      challenges: [
        'Innbyggerundersøkelsen viser at bare {low} prosent har et godt inntrykk av {place} kommune som tjenesteyter.',
        'Ansatte forteller sjelden om det som går bra, og medieoppslagene handler mest om det som går galt.',
        'Unge som flytter ut for å studere, tenker ikke på kommunen som en arbeidsplass.',
      ],
      goals: [
        'Innbyggernes tillit',
        'Ansatte som vil anbefale arbeidsplassen',
        'Søkere under 35 år',
      ],
      measures: [
        'Arbeidsgiverstrategi vedtatt i kommunestyret',
        'Kurs i klart språk for alle som skriver til innbyggerne',
        'Ansatte som ambassadører på skoler og utdanningsmesser',
        'Årlig omdømmedag med folkevalgte, ledere og tillitsvalgte',
      ],
    },
  },
  purpose: [
    'Hensikten er at innbyggerne i {place} skal få bedre tjenester, og at de ansatte skal ha et arbeid å leve med og av.',
    'Prosjektet skal vise hva vi får til når folkevalgte, ledelse og tillitsvalgte arbeider mot samme mål.',
    'Vi vil prøve ut tiltakene i liten skala, måle virkningen og ta i bruk det som virker, i hele kommunen.',
  ],
  anchoring: [
    'Saken ble behandlet i kommunestyret, i arbeidsmiljøutvalget og i kontaktmøtet med organisasjonene, og alle tre parter er med i styringsgruppa.',
    'De tillitsvalgte har vært med på å skrive søknaden fra første møte, og de har satt av tid i hele prosjektperioden.',
    'Formannskapet får en status to ganger i året.',
  ],
  organisation: [
    'Styringsgruppa ledes av ordføreren og har to medlemmer fra hver av de tre partene.',
    'Prosjektlederen er ansatt i halv stilling og rapporterer til rådmannen.',
    'Hver deltakende enhet har en lokal gruppe med leder, verneombud og tillitsvalgt.',
  ],
  partners: ['KS følger prosjektet som veileder.', 'Høgskolen evaluerer tiltakene underveis.'],
  contact: 'Postmottaket i {place} kommune',
  budget: [
    'Prosjektleder, halv stilling',
    'Frikjøp av tillitsvalgte',
    'Kurs og samlinger',
    'Evaluering',
  ],
  reservation: 'Vi forutsetter at tillitsvalgte får frikjøp i hele prosjektperioden.',
  mended: 'Etter tilbakemelding er målene tallfestet og utgangspunktet oppgitt for hvert av dem.',
};
