export const texts = {
  title: 'Samlingar',
  noneYet: 'Ingen samlingar er planlagde enno.',
  numbers: {
    '1': '1. samling: føremål og mål',
    '2': '2. samling: fordjuping',
    '3': '3. samling: iverksetjing og gevinst',
  },
  statuses: {
    planned: 'Planlagd',
    announced: 'Kalla inn',
    'called-off': 'Avlyst',
    held: 'Halden',
    recorded: 'Frammøte ført',
    closed: 'Lukka',
  },
  onlineOnly: 'på nett',
  placeAndOnline: '{{place}}, og på nett',
} as const;
