import type { DraftFault } from './decision-draft.ts';

/** The id of the field where a case's fault is mended. */
export const fieldOf = (what: DraftFault['what'], applicationId: string): string =>
  `${what}-${applicationId}`;
