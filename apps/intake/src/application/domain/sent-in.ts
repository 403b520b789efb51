import { NotFound, Rejected } from '@samanom/kernel';
import type { Application, SubmittedApplication } from './application.ts';

/** The application as it was sent in, while it waits for its decision. */
export const sentIn = (application: Application): SubmittedApplication => {
  if (application.status === 'none') throw new NotFound('application-unknown');
  if (application.status !== 'submitted') throw new Rejected('application-not-submitted');
  return application;
};
