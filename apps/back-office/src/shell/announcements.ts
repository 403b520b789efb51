import { useSyncExternalStore } from 'react';

export type Announcement = 'saved' | 'copied' | 'view-saved' | 'view-removed';

interface Told {
  readonly what: Announcement;
  readonly n: number;
}

let told: Told | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const hearers = new Set<() => void>();

const tell = (next: Told | undefined): void => {
  told = next;
  for (const hear of hearers) hear();
};

/** Says it in the status line of the page, to eyes and to screen readers, for a while. */
export const announce = (what: Announcement): void => {
  clearTimeout(timer);
  tell({ what, n: (told?.n ?? 0) + 1 });
  timer = setTimeout(() => tell(undefined), 6000);
};

const subscribe = (hear: () => void) => {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
};

export const useAnnouncement = (): Told | undefined => useSyncExternalStore(subscribe, () => told);
