export const texts = {
  title: 'Operations',
  refreshed: 'Refreshed every {{seconds}} seconds. Last {{at}}.',
  parts: { gateway: 'Gateway', intake: 'Intake', networks: 'Networks' },
  condition: {
    ok: 'All is well',
    attention: 'Needs attention',
    'not-ready': 'Not ready yet',
    away: 'Away',
  },
  awayText:
    'The service does not answer. The rest works, and nothing is lost: what has happened is taken when it is back.',
  takesNone: 'The service takes no changes:',
  figures: {
    position: 'Events in the log',
    lag: 'Greatest lag',
    parked: 'Parked events',
    refused: 'Refused commands',
    stuck: 'Stuck rows',
  },
  builds: {
    heading: 'Views being built anew',
    text: '{{view}}: {{position}} of {{of}} events',
  },
  followers_one: '{{count}} that follows the log',
  followers_other: '{{count}} that follow the log',
  lagsHeading: 'How far each has come',
  what: 'What',
  positionColumn: 'Position',
  lag: 'Lag',
  note: 'Note',
  unknown: 'unknown',
  tells: 'Tells others',
  hears: 'Hears {{source}}',
  view: 'The view {{view}}',
  reaction: 'The reaction {{reaction}}',
  states: {
    waiting: 'waits',
    telling: 'tells',
    hearing: 'hears',
    stopped: 'stopped',
  },
  stuckRows_one: '{{count}} stuck row',
  stuckRows_other: '{{count}} stuck rows',
  parkedEvents_one: '{{count}} parked event',
  parkedEvents_other: '{{count}} parked events',
  refusedCommands_one: '{{count}} refused command',
  refusedCommands_other: '{{count}} refused commands',
  parked: {
    heading: 'Parked events',
    about:
      'A reaction could not take these. What happened later in the same case waits behind them.',
    text: '{{reaction}}, position {{position}}, since {{at}}',
    retry: 'Try again',
    skip: 'Skip',
    skipTitle: 'Skip {{type}}',
    skipText:
      'The reaction {{reaction}} leaves the event alone for good. What waits behind it goes on. The reason is kept.',
  },
  refused: {
    heading: 'Refused commands',
    about:
      'A rule said no to what a reaction asked for. It is no fault of operations; those who know the case should know.',
    text: '{{reaction}} asked for {{command}}, which was refused: {{code}}',
  },
  stuck: {
    heading: 'Stuck rows of views',
    about:
      'An event could not be shown in these rows. Build the view anew once the fault is mended.',
    text: '{{view}}, row {{key}}, position {{position}}:',
  },
} as const;
