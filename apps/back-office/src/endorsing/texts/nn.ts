export const texts = {
  explained:
    'Les heile teksten. De står bak akkurat denne teksten; blir han endra, må de stille dykk bak på nytt.',
  lapsed:
    'De stod bak ein tidlegare tekst. Han er endra sidan, så de må ta stilling på nytt. Sjå først kva som er endra.',
  toForm: 'Gå rett til skjemaet',
  sinceLastTime: 'Kva som er endra sidan de stod bak',
  standsBehind: 'De står bak denne teksten, frå {{moment}}.',
  notNow: 'De kan ikkje stille dykk bak søknaden no.',
  toCase: 'Gå til saka',
  heading: '{{party}} i {{municipality}}',
  body: 'Kven som har gjort vedtaket',
  bodyHelp: 'Til dømes kommunestyret, kommunedirektøren eller klubbane saman.',
  caseNumber: 'Saksnummer',
  date: 'Dato for vedtaket',
  reservation: 'Merknad (valfritt)',
  reservationHelp: 'Alle partane og departementet les merknaden. De står bak likevel.',
  fault: {
    body: 'Skriv kven som har gjort vedtaket.',
    caseNumber: 'Skriv saksnummeret.',
    date: 'Skriv datoen for vedtaket, ikkje seinare enn i dag.',
  },
  standBehind: 'Vi står bak søknaden',
  readNew: 'Hent den nye teksten',
} as const;
