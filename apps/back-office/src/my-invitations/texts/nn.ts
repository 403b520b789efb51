export const texts = {
  title: 'Innkallingar til oss',
  emptyTitle: 'Ingen innkallingar no',
  empty: 'Når ei samling i nettverket dykkar er kunngjord, kan kvar part svare her.',
  gathering: '{{number}}. samling, {{network}}',
  noAnswer: 'ikkje svart',
  comes: 'Kjem',
  comesNot: 'Kjem ikkje',
  outdated: '(svarte før samlinga vart flytt)',
  explain: 'Oppgje grunn',
  explainTitle: 'Kvifor ikkje? {{whose}}',
  explainText:
    'Grunnen er synleg for dei tre partane, nettverksleiaren og sekretariatet. Skriv ikkje om helsa til nokon.',
  why: 'Grunn',
} as const;
