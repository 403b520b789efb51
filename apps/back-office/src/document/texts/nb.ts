export const texts = {
  notWritten: 'Ikke skrevet',
  goal: 'Mål',
  zeroPoint: 'Startpunkt',
  target: 'Skal nå',
  by: 'Innen',
  item: 'Post',
  amount: 'Beløp',
  sum: 'Sum',
  attachments: 'Vedlegg',
  noAttachments: 'Ingen vedlegg',
  erased: 'Teksten er slettet. Fingeravtrykket av den står i loggen.',
  notYours: 'Kan ikke vises for deg',
} as const;
