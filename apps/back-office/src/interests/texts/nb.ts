export const texts = {
  title: 'Interessemeldinger',
  status: 'Status',
  all: 'Alle',
  statuses: { expressed: 'Venter på svar', answered: 'Besvart' },
  count_one: '{{count}} kommune har meldt interesse',
  count_other: '{{count}} interessemeldinger',
  emptyTitle: 'Ingen interessemeldinger',
  empty: 'Kommuner kan melde interesse når ingen utlysning er åpen.',
  mandate: '{{body}}, sak {{caseNumber}}, {{date}}. Kom inn',
  answeredAt: 'Besvart {{moment}}:',
  answer: 'Svar',
  answerWords: 'Svaret (kommunen leser det)',
  answerExplained:
    'For eksempel at ingen utlysning er åpen, og at dere vil bli vurdert når det kommer en ny.',
  sendAnswer: 'Send svaret',
  express: 'Meld interesse',
  expressExplained:
    'Si fra om at kommunen vil være med når det kommer en ny utlysning. Dette er ikke en søknad.',
  words: 'Hva kommunen vil, med egne ord',
  send: 'Send interessemeldingen',
} as const;
