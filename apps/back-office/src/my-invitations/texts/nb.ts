export const texts = {
  title: 'Innkallinger til oss',
  emptyTitle: 'Ingen innkallinger nå',
  empty: 'Når en samling i nettverket deres er kunngjort, kan hver part svare her.',
  gathering: '{{number}}. samling, {{network}}',
  noAnswer: 'ikke svart',
  comes: 'Kommer',
  comesNot: 'Kommer ikke',
  outdated: '(svarte før samlingen ble flyttet)',
  explain: 'Oppgi grunn',
  explainTitle: 'Hvorfor ikke? {{whose}}',
  explainText:
    'Grunnen er synlig for de tre partene, nettverkslederen og sekretariatet. Skriv ikke om noens helse.',
  why: 'Grunn',
} as const;
