import type { PersonEvent } from '@samanom/contracts/gateway';
import type { Aggregate } from '@samanom/kernel';

/** What the log knows of somebody in the directory: whether everything about them is gone. */
export interface DirectoryEntry {
  readonly erased: boolean;
}

export const directoryEntry: Aggregate<DirectoryEntry, PersonEvent> = {
  name: 'directory-entry',
  initial: { erased: false },
  evolve: { PersonErased: () => ({ erased: true }) },
};
