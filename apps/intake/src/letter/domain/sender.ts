/** The ministry that has the programme has changed its name; a letter bears the name of its day. */
const NAMES = [
  { from: '2022-01-01', name: 'Kommunal- og distriktsdepartementet' },
  { from: '2014-01-01', name: 'Kommunal- og moderniseringsdepartementet' },
  { from: '0000-01-01', name: 'Kommunal- og regionaldepartementet' },
] as const;

const DEPARTMENT = { nb: 'Kommunalavdelingen', nn: 'Kommunalavdelinga' } as const;

/** Who writes, on a date `YYYY-MM-DD`; the name is the same in both written languages. */
export const senderOn = (date: string, language: 'nb' | 'nn') => ({
  name: NAMES.find(({ from }) => from <= date)?.name ?? NAMES[0].name,
  department: DEPARTMENT[language],
});
