import { NotFound, Rejected } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';

/** The text that was sent in and waits for its decision. */
export const textAssessed = (application: Application): string => {
  if (application.status === 'none') throw new NotFound('application-unknown');
  if (application.status !== 'submitted') throw new Rejected('application-not-submitted');
  return application.document;
};
