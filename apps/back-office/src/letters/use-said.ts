import { useState } from 'react';
import { useSession } from '../api/session.ts';
import { nothingSaid, type Said } from './said.ts';

/** What this person writes to all of an act; it stands in this tab, also when one has to sign in again. */
export const useSaid = (batchId: string) => {
  const { personId } = useSession();
  const kept = `samanom.letters.${personId}.${batchId}`;
  const [said, setSaid] = useState<Said>(() => {
    const text = sessionStorage.getItem(kept);
    return text ? (JSON.parse(text) as Said) : nothingSaid;
  });
  const keep = (next: Said): void => {
    sessionStorage.setItem(kept, JSON.stringify(next));
    setSaid(next);
  };
  return [said, keep] as const;
};
