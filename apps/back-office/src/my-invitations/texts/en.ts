export const texts = {
  title: 'Invitations to us',
  emptyTitle: 'No invitations now',
  empty: 'When a gathering of your network is announced, each party can answer here.',
  gathering: 'Gathering {{number}}, {{network}}',
  noAnswer: 'not answered',
  comes: 'Coming',
  comesNot: 'Not coming',
  outdated: '(answered before the gathering was moved)',
  explain: 'Give a reason',
  explainTitle: 'Why not? {{whose}}',
  explainText:
    'The three parties, the network leader and the secretariat can see the reason. Write nothing about anybody’s health.',
  why: 'Reason',
} as const;
