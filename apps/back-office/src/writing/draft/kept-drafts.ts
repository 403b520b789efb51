import type { Content } from '../../document/content.ts';

/** What was written and not saved, and what it was written on. */
export interface Kept {
  readonly base: Content;
  readonly content: Content;
  readonly version: number;
}

export interface KeptDraft {
  readonly read: () => Kept | undefined;
  readonly write: (kept: Kept) => void;
  readonly clear: () => void;
}

/** On this machine until the service has it, for this person only: a closed window or a cut line loses nothing. */
export const keptDraft = (applicationId: string, personId: string): KeptDraft => {
  const key = `samanom.draft.${personId}.${applicationId}`;
  return {
    read: () => {
      const kept = localStorage.getItem(key);
      return kept === null ? undefined : (JSON.parse(kept) as Kept);
    },
    write: (kept) => localStorage.setItem(key, JSON.stringify(kept)),
    clear: () => localStorage.removeItem(key),
  };
};
