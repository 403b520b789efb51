import { Forbidden, Rejected, type Actor } from '@samanom/kernel';

/** Where somebody belongs, and where they have been given roles. */
interface Belonging {
  readonly organisations: readonly string[];
  readonly roleOrganisations: readonly string[];
}

const isOnly = (organisations: readonly string[], own: string): boolean =>
  organisations.every((one) => one === own);

/**
 * The secretariat writes down anybody; a municipality's administrator its own people, and only those who are nobody
 * else's: whoever could change an address could sign in as the one whose it is.
 */
export const mayWritePerson = (
  { role, organisation }: Actor,
  wanted: readonly string[],
  before?: Belonging,
): void => {
  if (role === 'secretariat-administrator') return;
  if (before && !isOnly([...before.organisations, ...before.roleOrganisations], organisation))
    throw new Forbidden('person-of-others');
  if (wanted.length !== 1 || !isOnly(wanted, organisation))
    throw new Forbidden('organisations-not-yours');
};

/** What else stands in the way, as the directory knows it. */
export const mustBeWritable = (unknown: readonly string[], sameEmail: string | undefined): void => {
  if (unknown.length > 0)
    throw new Rejected('organisation-unknown', { organisation: unknown.join(', ') });
  if (sameEmail !== undefined) throw new Rejected('email-taken', { personId: sameEmail });
};
