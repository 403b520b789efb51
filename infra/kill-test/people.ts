import { randomUUID } from 'node:crypto';
import type { Identity } from '../dev-issuer/issuer.ts';

const central = (role: string, organisation: string): Identity => ({
  sub: randomUUID(),
  organisation,
  roles: [role],
});

export const caseWorker = central('case-worker', 'ministry');
export const decider = central('decider', 'ministry');
export const operator = central('operator', 'secretariat');
