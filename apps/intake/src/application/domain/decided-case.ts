import { NotFound, Rejected } from '@samanom/kernel';
import type { Application, Complaint, DecidedApplication } from './application.ts';

/** The application once it is decided; what is complained of is the decision that stands. */
export const decidedCase = (application: Application): DecidedApplication => {
  if (application.status === 'none') throw new NotFound('application-unknown');
  if (application.status === 'withdrawn') throw new Rejected('application-withdrawn');
  if (application.status !== 'decided') throw new Rejected('application-not-decided');
  return application;
};

/** The application as an act decided it: one that was put right since is another's. */
export const decidedBy = (application: Application, decisionId: string): DecidedApplication => {
  const decided = decidedCase(application);
  if (decided.decision.decisionId !== decisionId) throw new Rejected('decision-of-another-act');
  return decided;
};

/** A complaint by its id. */
export const complaintOf = (application: Application, complaintId: string): Complaint => {
  const found = decidedCase(application).complaints.find((one) => one.complaintId === complaintId);
  if (!found) throw new NotFound('complaint-unknown');
  return found;
};
