/** On whose behalf a party speaks: the body that decided it, its case and the day. */
export interface Mandate {
  readonly body: string;
  readonly caseNumber: string;
  readonly date: string;
}

/** The fields that lack something; a day to come has decided nothing yet. */
export const faultsOf = (
  { body, caseNumber, date }: Mandate,
  today: string,
): readonly (keyof Mandate)[] => [
  ...(body.trim() === '' ? (['body'] as const) : []),
  ...(caseNumber.trim() === '' ? (['caseNumber'] as const) : []),
  ...(date === '' || date > today ? (['date'] as const) : []),
];
