export const texts = {
  title: 'Drift',
  refreshed: 'Blir oppdatert kvart {{seconds}}. sekund. Sist {{at}}.',
  parts: { gateway: 'Inngangen', intake: 'Opptak', networks: 'Nettverk' },
  condition: {
    ok: 'Alt vel',
    attention: 'Treng tilsyn',
    'not-ready': 'Ikkje klar enno',
    away: 'Borte',
  },
  awayText:
    'Tenesta svarar ikkje. Resten verkar, og ingenting går tapt: det som er hendt, blir teke når ho er tilbake.',
  takesNone: 'Tenesta tek ikkje imot endringar:',
  figures: {
    position: 'Hendingar i loggen',
    lag: 'Største etterslep',
    parked: 'Parkerte hendingar',
    refused: 'Avviste kommandoar',
    stuck: 'Fastlåste rader',
  },
  builds: {
    heading: 'Visingar som blir bygde på nytt',
    text: '{{view}}: {{position}} av {{of}} hendingar',
  },
  followers_one: '{{count}} som følgjer loggen',
  followers_other: '{{count}} som følgjer loggen',
  lagsHeading: 'Kor langt kvar er komen',
  what: 'Kva',
  positionColumn: 'Plass',
  lag: 'Etterslep',
  note: 'Merknad',
  unknown: 'ukjent',
  tells: 'Fortel vidare',
  hears: 'Høyrer {{source}}',
  view: 'Visinga {{view}}',
  reaction: 'Reaksjonen {{reaction}}',
  states: {
    waiting: 'ventar',
    telling: 'fortel',
    hearing: 'høyrer',
    stopped: 'stoppa',
  },
  stuckRows_one: '{{count}} fastlåst rad',
  stuckRows_other: '{{count}} fastlåste rader',
  parkedEvents_one: '{{count}} parkert hending',
  parkedEvents_other: '{{count}} parkerte hendingar',
  refusedCommands_one: '{{count}} avvist kommando',
  refusedCommands_other: '{{count}} avviste kommandoar',
  parked: {
    heading: 'Parkerte hendingar',
    about:
      'Ein reaksjon greidde ikkje å ta imot desse. Det som seinare hende med same sak, ventar bak dei.',
    text: '{{reaction}}, plass {{position}}, sidan {{at}}',
    retry: 'Prøv igjen',
    skip: 'Hopp over',
    skipTitle: 'Hopp over {{type}}',
    skipText:
      'Reaksjonen {{reaction}} lèt hendinga vere for godt. Det som ventar bak henne, går vidare. Grunnen blir ståande.',
  },
  refused: {
    heading: 'Avviste kommandoar',
    about:
      'Ein regel sa nei til det ein reaksjon bad om. Det er ikkje ein feil i drifta; fagfolka bør vite det.',
    text: '{{reaction}} bad om {{command}}, som vart avvist: {{code}}',
  },
  stuck: {
    heading: 'Fastlåste rader i visingar',
    about:
      'Ei hending kunne ikkje visast i desse radene. Bygg visinga på nytt når feilen er retta.',
    text: '{{view}}, rad {{key}}, plass {{position}}:',
  },
} as const;
