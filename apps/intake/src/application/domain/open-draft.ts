import { Forbidden, NotFound, Rejected, type Actor } from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { Application, DraftedApplication } from './application.ts';

/** The application while it can be worked on; refused once it is sent. */
export const openDraft = (application: Application): DraftedApplication => {
  if (application.status === 'none') throw new NotFound('application-unknown');
  if (application.status !== 'draft') throw new Rejected('application-not-draft');
  return application;
};

/** The cohort, while this application can still be sent: one that was returned has a last moment of its own. */
export const openFor = ({ returned }: DraftedApplication, cohort: Cohort, at: string) => {
  if (cohort.status === 'none') throw new Rejected('cohort-unknown');
  if (cohort.status === 'planned') throw new Rejected('call-not-published');
  const deadline = returned?.resubmitBy ?? cohort.deadline;
  if (at > deadline) throw new Rejected('deadline-passed', { deadline });
  return cohort;
};

/** The cohort, while it takes applications at all. */
export const openCall = (cohort: Cohort, at: string) => {
  if (cohort.status === 'none') throw new Rejected('cohort-unknown');
  if (cohort.status === 'planned') throw new Rejected('call-not-published');
  if (at > cohort.deadline) throw new Rejected('deadline-passed', { deadline: cohort.deadline });
  return cohort;
};

/** The lead municipality acts for all the applicants. */
export const onlyFor = ({ organisation }: Actor, municipality: string): void => {
  if (organisation !== municipality) throw new Forbidden('not-your-municipality');
};
