import { idOf } from '@samanom/event-store';

/** The decision that an act made of an application: known by both, so that no view need be asked. */
export const decisionIdOf = (batchId: string, applicationId: string): string =>
  idOf('decision', batchId, applicationId);
