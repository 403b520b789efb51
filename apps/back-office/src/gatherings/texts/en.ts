export const texts = {
  title: 'Gatherings',
  noneYet: 'No gatherings are planned yet.',
  numbers: {
    '1': '1st gathering: purpose and goals',
    '2': '2nd gathering: deep dive',
    '3': '3rd gathering: implementation and benefits',
  },
  statuses: {
    planned: 'Planned',
    announced: 'Announced',
    'called-off': 'Called off',
    held: 'Held',
    recorded: 'Attendance recorded',
    closed: 'Closed',
  },
  onlineOnly: 'online',
  placeAndOnline: '{{place}}, and online',
} as const;
