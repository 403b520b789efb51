export const texts = {
  title: 'Oppmøte',
  titleOf: 'Oppmøte på {{number}}. samling, {{network}}',
  toGathering: 'Til samlinga',
  search: 'Finn deltakar',
  progress: '{{noted}} av {{all}} partar er førte',
  onlyLeft: 'Vis berre dei som manglar',
  state: { none: 'Ikkje ført', present: 'Til stades', absent: 'Ikkje til stades' },
  notSent: 'ikkje sendt',
  notExpected: 'ikkje venta',
  unsent_one: '{{count}} ikkje sendt',
  unsent_other: '{{count}} ikkje sende',
  allSent: 'Alt er sendt',
  noLine: 'Utan nett. Det du fører, er lagra her og blir sendt når nettet er tilbake.',
  sendNow: 'Prøv å sende no',
  signedOut:
    'Du må logge inn på nytt før det du har ført, kan sendast. Det er lagra på denne maskina.',
  signIn: 'Logg inn',
  notStored: 'Maskina kunne ikkje lagre det siste du førte. Skriv det på papir, og frigjer plass.',
  others_one:
    '{{count}} føring av ein annan person ventar på denne maskina. Han eller ho må logge inn for å få ho sendt.',
  others_other:
    '{{count}} føringar av ein annan person ventar på denne maskina. Han eller ho må logge inn for å få dei sende.',
  keptAt: 'Lista er slik ho var {{moment}}.',
  notKept:
    'Denne nettlesaren kan ikkje opne sida på nytt utan nett. Lat ho stå open til du har nett igjen.',
  neverOpened:
    'Denne samlinga har ikkje vore opna på denne maskina før. Opne ho éin gong med nett, så verkar ho utan.',
  nobody: 'Ingen er venta på denne samlinga.',
  noMatch: 'Ingen deltakar passar det du har valt.',
  because: 'Kvifor blir det retta?',
  becauseExplained:
    'Oppmøtet er gjort ferdig. Skriv ein grunn først; han blir ståande ved kvar retting.',
  closed: {
    planned: 'Samlinga har ikkje byrja. Start ho frå sida til samlinga, så kan oppmøtet førast.',
    announced: 'Samlinga har ikkje byrja. Start ho frå sida til samlinga, så kan oppmøtet førast.',
    'called-off': 'Samlinga er avlyst.',
    held: 'Du kan sjå oppmøtet. Leiaren av nettverket og sekretariatet kan føre det.',
    recorded: 'Du kan sjå oppmøtet. Leiaren av nettverket og sekretariatet kan rette det.',
    closed: 'Du kan sjå oppmøtet. Leiaren av nettverket og sekretariatet kan rette det.',
  },
  told_one: '{{count}} føring gjeld ikkje',
  told_other: '{{count}} føringar gjeld ikkje',
  toldOf: '{{name}}, {{party}}: {{state}}, ført {{moment}}.',
  superseded: 'Ei seinare føring frå nokon andre gjeld. Di er teken vare på.',
  elsewhere: 'Ei anna samling',
  tryAgain: 'Send på nytt',
  read: 'Eg har lese det',
} as const;
