export const texts = {
  title: 'Samlinger',
  noneYet: 'Ingen samlinger er planlagt ennå.',
  numbers: {
    '1': '1. samling: hensikt og mål',
    '2': '2. samling: fordypning',
    '3': '3. samling: iverksetting og gevinst',
  },
  statuses: {
    planned: 'Planlagt',
    announced: 'Innkalt',
    'called-off': 'Avlyst',
    held: 'Holdt',
    recorded: 'Frammøte ført',
    closed: 'Lukket',
  },
  onlineOnly: 'på nett',
  placeAndOnline: '{{place}}, og på nett',
} as const;
