import { Forbidden, type Actor } from '@samanom/kernel';
import type { Assessment } from './assessment.ts';

/** Whoever has declared a conflict of interest has nothing to do with the case. Forvaltningsloven, § 6. */
export const withoutConflict = ({ conflicted }: Assessment, { person }: Actor): void => {
  if (conflicted.includes(person)) throw new Forbidden('conflict-of-interest');
};

/** The assessor that this person is: assigned, and impartial by own declaration. */
export const assessorOf = (assessment: Assessment, actor: Actor): string => {
  withoutConflict(assessment, actor);
  if (!assessment.assessors.includes(actor.person)) throw new Forbidden('not-an-assessor');
  if (!assessment.impartial.includes(actor.person)) throw new Forbidden('impartiality-undeclared');
  return actor.person;
};
