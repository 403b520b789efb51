import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useSession } from '../api/session.ts';
import { isUnsent, type Note } from './note.ts';
import { outbox } from './outbox.ts';

const AGAIN_MS = 5_000;
const none: readonly Note[] = [];

/** What is noted here and not taken yet, sent whenever there is a line. */
export const useOutbox = (gatheringId: string) => {
  const queries = useQueryClient();
  const { personId } = useSession();
  const { notes, taken, line, fault } = useSyncExternalStore(outbox.subscribe, outbox.held);
  const mine = (notes ?? none).filter(({ by }) => by === personId);
  const waiting = mine.filter(isUnsent).length;
  const send = useCallback(
    () =>
      outbox.send(personId, () => {
        // What was seen before is not what one decides on next: the page of the gathering is asked for anew.
        queries.removeQueries({ queryKey: ['networks'], type: 'inactive' });
        void queries.invalidateQueries({ queryKey: ['networks'] });
      }),
    [queries, personId],
  );
  useEffect(() => {
    if (waiting === 0) return;
    void send();
    const timer = setInterval(() => void send(), AGAIN_MS);
    const hear = () => void send();
    addEventListener('online', hear);
    return () => {
      clearInterval(timer);
      removeEventListener('online', hear);
    };
  }, [waiting, send]);
  const here = (note: Note) => note.gatheringId === gatheringId;
  return {
    ready: notes !== undefined,
    notes: [...mine.filter(here), ...taken.filter(here)],
    waiting,
    /** Noted here by somebody else, who has to sign in for them to be sent. */
    others: (notes ?? none).filter((note) => isUnsent(note) && note.by !== personId).length,
    told: mine.filter(({ outcome }) => outcome === 'superseded' || outcome === 'refused'),
    line,
    fault,
    send,
  };
};
