import type { Identity } from '../dev-issuer/issuer.ts';
import { identityOf } from '../dev-issuer/persons.ts';
import type { PlannedMunicipality } from './plan.ts';
import { idOf } from './random.ts';

const central = (person: string): Promise<Identity> =>
  identityOf(person, () => Promise.reject(new Error(`${person} is of no municipality`)));

/** The demo persons that `npm run token` names too, and some more case workers. */
export const caseWorker = await central('case-worker');
export const decider = await central('decider');

export const assessor = (number: number): Identity => ({
  ...caseWorker,
  sub: idOf('case worker', number),
});

type LocalRole = 'contact' | 'elected' | 'administration' | 'employees';

export const local = (
  role: LocalRole,
  { number, municipalityId }: PlannedMunicipality,
): Promise<Identity> => identityOf(`${role}:${number}`, () => Promise.resolve(municipalityId));
