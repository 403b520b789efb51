import type { ApplicationAnswer } from '@samanom/contracts/intake';

export type Party = ApplicationAnswer['endorsements'][number]['party'];
const parties: readonly Party[] = ['elected', 'administration', 'employees'];

/** Who one is in this case: of which applicant, and for which party. */
export interface Standing {
  readonly roles: readonly string[];
  /** One of the municipalities that apply; null for the central bodies. */
  readonly municipalityId: string | null;
  readonly leads: boolean;
  readonly party: Party | null;
}

interface Applicants {
  readonly lead: string;
  readonly municipalities: readonly string[];
}
interface Acting {
  readonly organisation: string | null;
  readonly roles: readonly string[];
}

export const standingOf = (
  { lead, municipalities }: Applicants,
  { organisation, roles }: Acting,
): Standing => {
  const applies = organisation !== null && municipalities.includes(organisation);
  return {
    roles,
    municipalityId: applies ? organisation : null,
    leads: applies && organisation === lead,
    party: (applies && parties.find((party) => roles.includes(party))) || null,
  };
};

/** The text that one may read: what was sent for the central bodies, what is presented for the applicants. */
export const readableText = (
  { document, sent }: Pick<ApplicationAnswer, 'document' | 'sent'>,
  { municipalityId }: Pick<Standing, 'municipalityId'>,
): string | null => (municipalityId === null ? (sent.at(-1) ?? null) : document);
