import { Forbidden, type Actor } from '@samanom/kernel';
import type { Assessment } from '../../assessment/domain/assessment.ts';

/** Whoever has declared a conflict of interest does nothing more in the case. Forvaltningsloven, § 6. */
export const notConflicted = (
  { conflicted }: Pick<Assessment, 'conflicted'>,
  { person }: Actor,
): void => {
  if (conflicted.includes(person)) throw new Forbidden('conflict-of-interest');
};
