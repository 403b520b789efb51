import type { Identity } from '../dev-issuer/issuer.ts';
import { commandFor, identityOf, personIdBy } from '../dev-issuer/persons.ts';
import type { PlannedMunicipality } from './plan.ts';
import { idOf } from './random.ts';

const central = (person: string): Promise<Identity> =>
  identityOf(person, () => Promise.reject(new Error(`${person} is of no municipality`)));

/** The demo persons that `npm run token` names too, and some more case workers. */
export const caseWorker = await central('case-worker');
export const decider = await central('decider');
export const secretariatAdministrator = await central('secretariat-administrator');

export const assessorCommand = (number: number): string => idOf('case worker', number);

export const assessor = (number: number): Identity => ({
  ...caseWorker,
  sub: personIdBy(assessorCommand(number)),
});

export const localRoles = ['contact', 'elected', 'administration', 'employees'] as const;
type LocalRole = (typeof localRoles)[number];

export const localCommand = (role: LocalRole, { number }: PlannedMunicipality): string =>
  commandFor(`${role}:${number}`);

export const local = (
  role: LocalRole,
  { number, municipalityId }: PlannedMunicipality,
): Promise<Identity> => identityOf(`${role}:${number}`, () => Promise.resolve(municipalityId));
