export const texts = {
  explained:
    'Les hele teksten. Dere står bak akkurat denne teksten; endres den, må dere stille dere bak på nytt.',
  lapsed:
    'Dere sto bak en tidligere tekst. Den er endret siden, så dere må ta stilling på nytt. Se først hva som er endret.',
  toForm: 'Gå rett til skjemaet',
  sinceLastTime: 'Hva som er endret siden dere sto bak',
  standsBehind: 'Dere står bak denne teksten, fra {{moment}}.',
  notNow: 'Dere kan ikke stille dere bak søknaden nå.',
  toCase: 'Gå til saken',
  heading: '{{party}} i {{municipality}}',
  body: 'Hvem som har gjort vedtaket',
  bodyHelp: 'For eksempel kommunestyret, kommunedirektøren eller klubbene sammen.',
  caseNumber: 'Saksnummer',
  date: 'Dato for vedtaket',
  reservation: 'Merknad (valgfritt)',
  reservationHelp: 'Alle partene og departementet leser merknaden. Dere står bak likevel.',
  fault: {
    body: 'Skriv hvem som har gjort vedtaket.',
    caseNumber: 'Skriv saksnummeret.',
    date: 'Skriv datoen for vedtaket, ikke senere enn i dag.',
  },
  standBehind: 'Vi står bak søknaden',
  readNew: 'Hent den nye teksten',
} as const;
