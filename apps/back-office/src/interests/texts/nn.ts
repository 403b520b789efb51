export const texts = {
  title: 'Interessemeldingar',
  status: 'Status',
  all: 'Alle',
  statuses: { expressed: 'Ventar på svar', answered: 'Svart' },
  count_one: '{{count}} kommune har meldt interesse',
  count_other: '{{count}} interessemeldingar',
  emptyTitle: 'Ingen interessemeldingar',
  empty: 'Kommunar kan melde interesse når ingen utlysing er open.',
  mandate: '{{body}}, sak {{caseNumber}}, {{date}}. Kom inn',
  answeredAt: 'Svara {{moment}}:',
  answer: 'Svar',
  answerWords: 'Svaret (kommunen les det)',
  answerExplained:
    'Til dømes at ingen utlysing er open, og at de blir vurderte når det kjem ei ny.',
  sendAnswer: 'Send svaret',
  express: 'Meld interesse',
  expressExplained:
    'Sei frå at kommunen vil vere med når det kjem ei ny utlysing. Dette er ikkje ein søknad.',
  words: 'Kva kommunen vil, med eigne ord',
  send: 'Send interessemeldinga',
} as const;
