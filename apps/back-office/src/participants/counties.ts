/**
 * The nineteen counties of 2012-2015 with the two first digits of their municipalities' numbers, and where each stands on a
 * map of equal tiles: every county is as large as any other, next to its neighbours as far as a grid allows.
 */
export const counties = [
  { code: '20', name: 'Finnmark', column: 6, row: 0 },
  { code: '19', name: 'Troms', column: 5, row: 1 },
  { code: '18', name: 'Nordland', column: 4, row: 2 },
  { code: '17', name: 'Nord-Trøndelag', column: 4, row: 3 },
  { code: '16', name: 'Sør-Trøndelag', column: 3, row: 4 },
  { code: '15', name: 'Møre og Romsdal', column: 2, row: 4 },
  { code: '14', name: 'Sogn og Fjordane', column: 1, row: 5 },
  { code: '05', name: 'Oppland', column: 3, row: 5 },
  { code: '04', name: 'Hedmark', column: 4, row: 5 },
  { code: '12', name: 'Hordaland', column: 1, row: 6 },
  { code: '06', name: 'Buskerud', column: 2, row: 6 },
  { code: '02', name: 'Akershus', column: 4, row: 6 },
  { code: '03', name: 'Oslo', column: 3, row: 6 },
  { code: '11', name: 'Rogaland', column: 1, row: 7 },
  { code: '08', name: 'Telemark', column: 2, row: 7 },
  { code: '07', name: 'Vestfold', column: 3, row: 7 },
  { code: '01', name: 'Østfold', column: 4, row: 7 },
  { code: '10', name: 'Vest-Agder', column: 1, row: 8 },
  { code: '09', name: 'Aust-Agder', column: 2, row: 8 },
] as const;
