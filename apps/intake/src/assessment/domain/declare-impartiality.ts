import { ImpartialityDeclared, type AssessmentEvent } from '@samanom/contracts/intake';
import { Command, Forbidden, Rejected, type Decision } from '@samanom/kernel';
import type { Assessment } from './assessment.ts';

export class DeclareImpartiality extends Command<{ readonly applicationId: string }> {}

/** Each assessor says so for oneself, case by case. Forvaltningsloven, ch. II. */
export const declareImpartiality =
  ({ data, meta }: DeclareImpartiality): Decision<Assessment, AssessmentEvent> =>
  ({ assessors, impartial, conflicted }) => {
    const assessor = meta.actor.person;
    if (conflicted.includes(assessor)) throw new Rejected('assessor-conflicted');
    if (!assessors.includes(assessor)) throw new Forbidden('not-an-assessor');
    if (impartial.includes(assessor)) return [];

    return [ImpartialityDeclared({ ...data, assessor })];
  };
