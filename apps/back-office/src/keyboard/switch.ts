import { useSyncExternalStore } from 'react';

const KEPT = 'samanom.shortcuts';
const hearers = new Set<() => void>();

/** On until switched off, on this machine. WCAG 2.1.4. */
export const shortcutsOn = (): boolean => localStorage.getItem(KEPT) !== 'off';

const switchTo = (on: boolean): void => {
  localStorage.setItem(KEPT, on ? 'on' : 'off');
  for (const hear of hearers) hear();
};

const subscribe = (hear: () => void) => {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
};

export const useShortcutSwitch = () =>
  [useSyncExternalStore(subscribe, shortcutsOn), switchTo] as const;
