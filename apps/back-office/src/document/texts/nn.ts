export const texts = {
  notWritten: 'Ikkje skrive',
  goal: 'Mål',
  zeroPoint: 'Startpunkt',
  target: 'Skal nå',
  by: 'Innan',
  item: 'Post',
  amount: 'Beløp',
  sum: 'Sum',
  attachments: 'Vedlegg',
  noAttachments: 'Ingen vedlegg',
  erased: 'Teksten er sletta. Fingeravtrykket av han står i loggen.',
  notYours: 'Kan ikkje visast for deg',
} as const;
