import { InternalNoteWritten, type AssessmentEvent } from '@samanom/contracts/intake';
import { Command, NotFound, type Decision } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';
import type { Assessment } from './assessment.ts';
import { withoutConflict } from './may-assess.ts';

export class WriteInternalNote extends Command<Parameters<typeof InternalNoteWritten>[0]> {}

/** For colleagues. There is no way from here to the applicants. */
export const writeInternalNote =
  ({ data, meta }: WriteInternalNote): Decision<Assessment, AssessmentEvent, Application> =>
  (assessment, application) => {
    if (application.status === 'none') throw new NotFound('application-unknown');
    withoutConflict(assessment, meta.actor);

    return [InternalNoteWritten(data)];
  };
