/** The three parties that stand behind everything a municipality does in the programme. Booklet, "trepartssamarbeid". */
export const parties = ['elected', 'administration', 'employees'] as const;

export type Party = (typeof parties)[number];

export const isParty = (role: string): role is Party => parties.some((party) => party === role);
