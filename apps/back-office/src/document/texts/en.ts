export const texts = {
  notWritten: 'Not written',
  goal: 'Goal',
  zeroPoint: 'Starting point',
  target: 'To reach',
  by: 'By',
  item: 'Item',
  amount: 'Amount',
  sum: 'Sum',
  attachments: 'Attachments',
  noAttachments: 'No attachments',
  erased: 'The text is erased. Its fingerprint stays in the log.',
  notYours: 'Cannot be shown to you',
} as const;
