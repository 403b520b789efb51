/** What a demo person is called, and what they are in words; of a municipality, whose number is told. */
export const names: Readonly<Record<string, readonly [name: string, inWords: string]>> = {
  'case-worker': ['Solveig Haugen', 'Saksbehandlar i departementet'],
  decider: ['Torbjørn Eide', 'Avgjerdstakar i departementet'],
  contact: ['Marit Bakke', 'Kontaktperson'],
  elected: ['Odd Lunde', 'Folkevald'],
  administration: ['Gunn Sæther', 'Administrasjonen'],
  employees: ['Bjørn Åsen', 'Tillitsvald'],
  'project-leader': ['Hilde Foss', 'Prosjektleiar'],
  administrator: ['Ragnhild Myhre', 'Administrator i kommunen'],
  'network-leader': ['Einar Vik', 'Nettverksleiar (KS)'],
  reviewer: ['Liv Tangen', 'Fagvurderar i kompetansemiljøet'],
  analyst: ['Jon Strand', 'Analytikar i sekretariatet'],
  auditor: ['Åse Moen', 'Revisor'],
  operator: ['Per Dahl', 'Driftsansvarleg i sekretariatet'],
  'secretariat-administrator': ['Kari Nygård', 'Administrator i sekretariatet'],
  'second-secretariat-administrator': ['Nils Berge', 'Enda ein administrator i sekretariatet'],
};
