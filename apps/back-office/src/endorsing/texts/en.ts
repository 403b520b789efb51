export const texts = {
  explained:
    'Read the whole text. You stand behind this very text; if it is changed, you must stand behind it anew.',
  lapsed:
    'You stood behind an earlier text. It has changed since, so you must decide anew. See first what has changed.',
  toForm: 'Go straight to the form',
  sinceLastTime: 'What has changed since you stood behind it',
  standsBehind: 'You stand behind this text, since {{moment}}.',
  notNow: 'You cannot stand behind the application now.',
  toCase: 'Go to the case',
  heading: '{{party}} of {{municipality}}',
  body: 'Who decided it',
  bodyHelp: 'Such as the council, the chief executive, or the local unions together.',
  caseNumber: 'Case number',
  date: 'Date of the decision',
  reservation: 'Reservation (optional)',
  reservationHelp: 'All parties and the ministry read it. You stand behind it all the same.',
  fault: {
    body: 'Write who decided it.',
    caseNumber: 'Write the case number.',
    date: 'Write the date of the decision, no later than today.',
  },
  standBehind: 'We stand behind the application',
  readNew: 'Get the new text',
} as const;
