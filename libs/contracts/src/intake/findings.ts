import type { Words } from '../refusals/words.ts';

/** What does not agree in the programme's printed lists, and what the import did about it. */
export interface FindingWords {
  readonly number: number;
  /** `{name}` is filled in from the finding's figures. */
  readonly finding: Words;
  readonly done: Words;
}

const known = {
  'participations-and-municipalities': {
    number: 1,
    finding: {
      nb: 'De publiserte «110 kommuner» er deltakelser: {firstCohort} i pulje 1 og {secondCohort} i pulje 2. Ulike kommuner er det {municipalities}: {inBothCohorts} er med i begge puljer, og felles oppføringer gir {extraInJointEntries} i tillegg.',
      nn: 'Dei publiserte «110 kommunar» er deltakingar: {firstCohort} i pulje 1 og {secondCohort} i pulje 2. Ulike kommunar er det {municipalities}: {inBothCohorts} er med i begge puljene, og felles oppføringar gjev {extraInJointEntries} i tillegg.',
      en: 'The published "110 municipalities" are participations: {firstCohort} in the first cohort and {secondCohort} in the second. There are {municipalities} distinct municipalities: {inBothCohorts} are in both cohorts, and joint entries add {extraInJointEntries}.',
    },
    done: {
      nb: 'Deltakelser ({participations}) og kommuner ({municipalities}) telles hver for seg, og hvert tall sier hva det teller.',
      nn: 'Deltakingar ({participations}) og kommunar ({municipalities}) blir talde kvar for seg, og kvart tal seier kva det tel.',
      en: 'Participations ({participations}) and municipalities ({municipalities}) are counted apart, and every count says what it counts.',
    },
  },
  'other-body-in-list': {
    number: 2,
    finding: {
      nb: 'Listene har med noen som ikke er en kommune, og som ikke står i noe nettverk. Antall: {otherBodies}.',
      nn: 'Listene har med nokon som ikkje er ein kommune, og som ikkje står i noko nettverk. Tal: {otherBodies}.',
      en: 'The lists hold a body that is no municipality and is in no network. How many: {otherBodies}.',
    },
    done: {
      nb: 'Registrert som annen deltaker. Oppføringen telles for seg og er ikke med blant deltakelsene eller kommunene.',
      nn: 'Registrert som annan deltakar. Oppføringa blir tald for seg og er ikkje med blant deltakingane eller kommunane.',
      en: 'Registered as another body. The entry is counted apart, neither as a participation nor as a municipality.',
    },
  },
  'in-list-not-in-network': {
    number: 3,
    finding: {
      nb: 'Står i listen for en pulje, men ikke i noe nettverk i den puljen. Antall kommuner: {municipalities}.',
      nn: 'Står i lista for ei pulje, men ikkje i noko nettverk i den pulja. Tal på kommunar: {municipalities}.',
      en: "Is in a cohort's list, but in none of that cohort's networks. Municipalities: {municipalities}.",
    },
    done: {
      nb: 'Deltakelsen er tatt inn slik listen viser. Kommunen er ikke lagt til noe nettverk.',
      nn: 'Deltakinga er teken inn slik lista viser. Kommunen er ikkje lagd til noko nettverk.',
      en: 'The participation is taken in as the list shows it. The municipality is put in no network.',
    },
  },
  'in-network-not-in-list': {
    number: 4,
    finding: {
      nb: 'Står i et nettverk, men ikke i listen for puljen som nettverket hører til. Bare i listen for en annen pulje: {inAnotherList}. Ikke i noen liste: {inNoList}.',
      nn: 'Står i eit nettverk, men ikkje i lista for pulja som nettverket høyrer til. Berre i lista for ei anna pulje: {inAnotherList}. Ikkje i noka liste: {inNoList}.',
      en: "Is in a network, but not in the list of the network's cohort. Only in another cohort's list: {inAnotherList}. In no list: {inNoList}.",
    },
    done: {
      nb: 'Kommunene er registrert, og er medlemmer av samarbeidet som nettverket viser. Ingen deltakelse er ført i puljen, for listen nevner dem ikke.',
      nn: 'Kommunane er registrerte, og er medlemmer av samarbeidet som nettverket viser. Inga deltaking er ført i pulja, for lista nemner dei ikkje.',
      en: 'The municipalities are registered, and are members of the cooperation that the network shows. No participation in that cohort is recorded, as the list does not name them.',
    },
  },
  'in-two-networks': {
    number: 5,
    finding: {
      nb: 'Står i mer enn ett nettverk i samme pulje. Antall kommuner: {municipalities}, med {memberships} plasser i nettverk.',
      nn: 'Står i meir enn eitt nettverk i same pulje. Tal på kommunar: {municipalities}, med {memberships} plassar i nettverk.',
      en: 'Is in more than one network of the same cohort. Municipalities: {municipalities}, with {memberships} places in networks.',
    },
    done: {
      nb: 'Begge plassene gjelder. Deltakelsen er ført én gang.',
      nn: 'Begge plassane gjeld. Deltakinga er ført éin gong.',
      en: 'Both places hold. The participation is recorded once.',
    },
  },
  'joint-participants': {
    number: 6,
    finding: {
      nb: '{jointParticipants} grupper med til sammen {members} kommuner deltar sammen. Listen nevner de fleste kommunene én for én (som gruppe: {namedAsGroupInList}); nettverkene nevner gruppen ({groupsInNetworks}), eller er selve gruppen ({networksThatAreGroups}).',
      nn: '{jointParticipants} grupper med til saman {members} kommunar deltek saman. Lista nemner dei fleste kommunane éin for éin (som gruppe: {namedAsGroupInList}); nettverka nemner gruppa ({groupsInNetworks}), eller er sjølve gruppa ({networksThatAreGroups}).',
      en: '{jointParticipants} groups, of {members} municipalities together, take part jointly. The list names most of the municipalities one by one (as a group: {namedAsGroupInList}); the networks name the group ({groupsInNetworks}), or are the group ({networksThatAreGroups}).',
    },
    done: {
      nb: 'Hver gruppe er registrert som felles deltaker med sine medlemmer, uten dato, siden ingen kilde gir en. Det som listen fører som én oppføring, er én deltakelse for hele gruppen; ellers har hver kommune sin egen, med henvisning til gruppen.',
      nn: 'Kvar gruppe er registrert som felles deltakar med medlemene sine, utan dato, sidan inga kjelde gjev ein. Det som lista fører som éi oppføring, er éi deltaking for heile gruppa; elles har kvar kommune si eiga, med tilvising til gruppa.',
      en: 'Each group is registered as a joint participant with its members, without a date, as no source gives one. What the list prints as one entry is one participation for the whole group; otherwise each municipality has its own, which refers to the group.',
    },
  },
  'ambiguous-names': {
    number: 7,
    finding: {
      nb: 'Navnet sier ikke hvilken kommune det er. Samme navn om flere kommuner i nettverkene: {sharedNames}. Kommuner uten nummer: {withoutNumber}. Kommuner som er tolket ut fra sammenhengen: {inferred}.',
      nn: 'Namnet seier ikkje kva kommune det er. Same namn om fleire kommunar i nettverka: {sharedNames}. Kommunar utan nummer: {withoutNumber}. Kommunar som er tolka ut frå samanhengen: {inferred}.',
      en: 'The name does not say which municipality it is. The same name for several municipalities in the networks: {sharedNames}. Municipalities without a number: {withoutNumber}. Municipalities read from the context: {inferred}.',
    },
    done: {
      nb: '«Bø» er lest som Bø i Nordland der Vesterålen er nevnt, og ellers som Bø i Telemark; «Os» som Os i Hedmark, fordi det står sammen med Tolga. Våler er registrert uten nummer og fylke.',
      nn: '«Bø» er lese som Bø i Nordland der Vesterålen er nemnt, og elles som Bø i Telemark; «Os» som Os i Hedmark, fordi det står saman med Tolga. Våler er registrert utan nummer og fylke.',
      en: '"Bø" is read as Bø i Nordland where Vesterålen is named, and else as Bø i Telemark; "Os" as Os in Hedmark, because it stands with Tolga. Våler is registered without number and county.',
    },
  },
  'spelling-differs': {
    number: 8,
    finding: {
      nb: 'Samme kommune, gruppe eller tema er skrevet på ulike måter. Oppføringer i nettverk: {names}. Temaer: {themes}.',
      nn: 'Same kommune, gruppe eller tema er skrive på ulike måtar. Oppføringar i nettverk: {names}. Tema: {themes}.',
      en: 'The same municipality, group or theme is spelt in different ways. Entries in networks: {names}. Themes: {themes}.',
    },
    done: {
      nb: 'Kommunene er registrert slik listen skriver dem. Hvert tema har én kode, uansett skrivemåte. Rettet er ingenting: hver deltakelse viser hva som står på trykk.',
      nn: 'Kommunane er registrerte slik lista skriv dei. Kvart tema har éin kode, uansett skrivemåte. Retta er ingenting: kvar deltaking viser kva som står på trykk.',
      en: 'Municipalities are registered as the list spells them. Each theme has one code, however it is spelt. Nothing is corrected: every participation shows what is printed.',
    },
  },
  'network-themes-differ': {
    number: 9,
    finding: {
      nb: 'Programmet har fire temaer, men nettverkene har flere. Nettverk om innovasjon, som ikke er et av de fire: {innovation}. Nettverk med flere temaer: {mixed}.',
      nn: 'Programmet har fire tema, men nettverka har fleire. Nettverk om innovasjon, som ikkje er eit av dei fire: {innovation}. Nettverk med fleire tema: {mixed}.',
      en: 'The programme has four themes, but the networks have more. Networks on innovation, which is none of the four: {innovation}. Networks with several themes: {mixed}.',
    },
    done: {
      nb: 'Innovasjon er et tema fra pulje 2 av, slik utlysningen sa, og ikke i pulje 1. Ingen deltaker er gitt et tema ut fra nettverket sitt.',
      nn: 'Innovasjon er eit tema frå pulje 2 av, slik utlysinga sa, og ikkje i pulje 1. Ingen deltakar har fått eit tema ut frå nettverket sitt.',
      en: 'Innovation is a theme from the second cohort on, as its call said, and not in the first. No participant is given a theme because of its network.',
    },
  },
  'programme-years-differ': {
    number: 10,
    finding: {
      nb: 'Heftet sier at programmet går fra {bookletFrom} til {bookletTo}; datoene i kildene går fra {firstDate} til {lastDate}.',
      nn: 'Heftet seier at programmet går frå {bookletFrom} til {bookletTo}; datoane i kjeldene går frå {firstDate} til {lastDate}.',
      en: 'The booklet says that the programme runs from {bookletFrom} to {bookletTo}; the dates in the sources run from {firstDate} to {lastDate}.',
    },
    done: {
      nb: 'Hver dato står som i kilden, og søknadsfristene gjelder. Noen periode for hele programmet er ikke ført.',
      nn: 'Kvar dato står som i kjelda, og søknadsfristane gjeld. Nokon periode for heile programmet er ikkje ført.',
      en: 'Each date stands as in its source, and the application deadlines hold. No period for the whole programme is recorded.',
    },
  },
} as const satisfies Record<string, FindingWords>;

export type FindingCode = keyof typeof known;

/** The words of every finding, by its code. A code without all three languages fails a test. */
export const findings: Readonly<Record<string, FindingWords>> = known;
