import type { DraftAnswer } from '@samanom/contracts/intake';
import { useEffect, useSyncExternalStore } from 'react';
import { useSession } from '../../api/session.ts';
import { saveDraft } from '../writing.api.ts';
import { DraftWriter } from './draft-writer.ts';
import { keptDraft } from './kept-drafts.ts';

const PAUSE_MS = 800;
const AGAIN_MS = 4_000;

/** One for each draft that is open in this window, so that what is written outlives the page of one field. */
const writers = new Map<string, DraftWriter>();

const writerOf = (draft: DraftAnswer, personId: string): DraftWriter => {
  const { applicationId } = draft;
  const key = `${personId} ${applicationId}`;
  const known = writers.get(key);
  if (known) return known;
  const writer = new DraftWriter(draft, {
    save: (content, version) => saveDraft(applicationId, content, version),
    kept: keptDraft(applicationId, personId),
  });
  writers.set(key, writer);
  return writer;
};

/** Writes on a draft: saved when one pauses, when one leaves, and again once the line is back. */
export const useWriting = (draft: DraftAnswer) => {
  const { personId } = useSession();
  const writer = writerOf(draft, personId);
  const writing = useSyncExternalStore(writer.subscribe, writer.now);
  useEffect(() => writer.receive(draft), [writer, draft]);
  useEffect(() => {
    if (writing.state !== 'changed' && writing.state !== 'unsent') return;
    const pause = writing.state === 'changed' ? PAUSE_MS : AGAIN_MS;
    const timer = setTimeout(() => void writer.save(), pause);
    return () => clearTimeout(timer);
  }, [writer, writing]);
  useEffect(() => {
    const save = () => void writer.save();
    addEventListener('online', save);
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('online', save);
      removeEventListener('pagehide', save);
      save();
    };
  }, [writer]);
  return { writer, writing };
};
