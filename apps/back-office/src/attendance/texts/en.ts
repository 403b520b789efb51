export const texts = {
  title: 'Attendance',
  titleOf: 'Attendance at gathering {{number}}, {{network}}',
  toGathering: 'To the gathering',
  guests: 'Guests from other networks',
  makesUpFor: 'instead of their own gathering',
  import: {
    title: 'Import attendance',
    toLedger: 'Attendance ledger',
    text: 'A spreadsheet saved as CSV. Good rows come in at once. Rows with faults are named, so that you can mend them and send them again.',
    cohort: 'Cohort',
    choose: 'Choose …',
    file: 'CSV file',
    fileExplained:
      'The first line is network;number;participant;party;present;reason;notedAt. The last two may be left out.',
    because: 'Reason (corrections only)',
    becauseExplained: 'Needed for gatherings whose attendance has been completed.',
    cohortNeeded: 'Choose a cohort.',
    fileNeeded: 'Choose a file.',
    act: 'Import',
    result: '{{accepted}} of {{rows}} rows have come in. Gatherings: {{gatherings}}.',
    superseded_one: '{{count}} row is kept, but a later note stands.',
    superseded_other: '{{count}} rows are kept, but later notes stand.',
    refused_one: '{{count}} row did not come in.',
    refused_other: '{{count}} rows did not come in.',
    problems: 'Rows with faults',
    row: 'Row',
    field: 'Field',
    rule: 'What is wrong',
  },
  search: 'Find a participant',
  progress: '{{noted}} of {{all}} parties are noted',
  onlyLeft: 'Show only those that are left',
  state: { none: 'Not noted', present: 'Present', absent: 'Not present' },
  notSent: 'not sent',
  notExpected: 'not expected',
  unsent_one: '{{count}} not sent',
  unsent_other: '{{count}} not sent',
  allSent: 'Everything is sent',
  noLine: 'No connection. What you note is stored here, and sent when the connection is back.',
  sendNow: 'Try to send now',
  signedOut:
    'You must sign in again before what you noted can be sent. It is stored on this machine.',
  signIn: 'Sign in',
  notStored:
    'The machine could not store what you noted last. Write it on paper, and free some space.',
  others_one:
    '{{count}} note by another person waits on this machine. She or he must sign in for it to be sent.',
  others_other:
    '{{count}} notes by another person wait on this machine. She or he must sign in for them to be sent.',
  keptAt: 'The list is as it was {{moment}}.',
  notKept:
    'This browser cannot open the page again without a connection. Leave it open until you have one.',
  neverOpened:
    'This gathering has not been opened on this machine before. Open it once with a connection, and it works without.',
  nobody: 'Nobody is expected at this gathering.',
  noMatch: 'No participant matches what you have chosen.',
  because: 'Why is it corrected?',
  becauseExplained:
    'The attendance has been recorded. Write a reason first; it stays with each correction.',
  closed: {
    planned:
      'The gathering has not begun. Begin it from its page, and the attendance can be noted.',
    announced:
      'The gathering has not begun. Begin it from its page, and the attendance can be noted.',
    'called-off': 'The gathering is called off.',
    held: 'You can see the attendance. The leader of the network and the secretariat can note it.',
    recorded:
      'You can see the attendance. The leader of the network and the secretariat can correct it.',
    closed:
      'You can see the attendance. The leader of the network and the secretariat can correct it.',
  },
  told_one: '{{count}} note does not stand',
  told_other: '{{count}} notes do not stand',
  toldOf: '{{name}}, {{party}}: {{state}}, noted {{moment}}.',
  superseded: 'A later note by somebody else stands. Yours is kept.',
  elsewhere: 'Another gathering',
  tryAgain: 'Send again',
  read: 'I have read it',
} as const;
