export const texts = {
  title: 'Drift',
  refreshed: 'Oppdateres hvert {{seconds}}. sekund. Sist {{at}}.',
  parts: { gateway: 'Inngangen', intake: 'Opptak', networks: 'Nettverk' },
  condition: {
    ok: 'Alt vel',
    attention: 'Trenger tilsyn',
    'not-ready': 'Ikke klar ennå',
    away: 'Borte',
  },
  awayText:
    'Tjenesten svarer ikke. Resten virker, og ingenting går tapt: det som har hendt, blir tatt når den er tilbake.',
  takesNone: 'Tjenesten tar ikke imot endringer:',
  figures: {
    position: 'Hendelser i loggen',
    lag: 'Største etterslep',
    parked: 'Parkerte hendelser',
    refused: 'Avviste kommandoer',
    stuck: 'Fastlåste rader',
  },
  builds: {
    heading: 'Visninger som bygges på nytt',
    text: '{{view}}: {{position}} av {{of}} hendelser',
  },
  followers_one: '{{count}} som følger loggen',
  followers_other: '{{count}} som følger loggen',
  lagsHeading: 'Hvor langt hver er kommet',
  what: 'Hva',
  positionColumn: 'Plass',
  lag: 'Etterslep',
  note: 'Merknad',
  unknown: 'ukjent',
  tells: 'Forteller videre',
  hears: 'Hører {{source}}',
  view: 'Visningen {{view}}',
  reaction: 'Reaksjonen {{reaction}}',
  states: {
    waiting: 'venter',
    telling: 'forteller',
    hearing: 'hører',
    stopped: 'stoppet',
  },
  stuckRows_one: '{{count}} fastlåst rad',
  stuckRows_other: '{{count}} fastlåste rader',
  parkedEvents_one: '{{count}} parkert hendelse',
  parkedEvents_other: '{{count}} parkerte hendelser',
  refusedCommands_one: '{{count}} avvist kommando',
  refusedCommands_other: '{{count}} avviste kommandoer',
  parked: {
    heading: 'Parkerte hendelser',
    about:
      'En reaksjon greide ikke å ta imot disse. Det som senere hendte med samme sak, venter bak dem.',
    text: '{{reaction}}, plass {{position}}, siden {{at}}',
    retry: 'Prøv igjen',
    skip: 'Hopp over',
    skipTitle: 'Hopp over {{type}}',
    skipText:
      'Reaksjonen {{reaction}} lar hendelsen være for godt. Det som venter bak den, går videre. Begrunnelsen blir stående.',
  },
  refused: {
    heading: 'Avviste kommandoer',
    about:
      'En regel sa nei til det en reaksjon ba om. Det er ikke en feil i driften; fagfolkene bør vite det.',
    text: '{{reaction}} ba om {{command}}, som ble avvist: {{code}}',
  },
  stuck: {
    heading: 'Fastlåste rader i visninger',
    about:
      'En hendelse kunne ikke vises i disse radene. Bygg visningen på nytt når feilen er rettet.',
    text: '{{view}}, rad {{key}}, plass {{position}}:',
  },
} as const;
