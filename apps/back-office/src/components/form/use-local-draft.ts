import { useState } from 'react';

const PREFIX = 'samanom.draft.';

const kept = (key: string): unknown => {
  const text = localStorage.getItem(PREFIX + key);
  return text === null ? undefined : (JSON.parse(text) as unknown);
};

/** What is being written, kept on this machine until it is sent or given up. */
export const useLocalDraft = <Draft>(key: string, start: Draft) => {
  const [draft, setDraft] = useState(() => (kept(key) as Draft | undefined) ?? start);
  const [touched, setTouched] = useState(() => kept(key) !== undefined);
  return {
    draft,
    /** Something stands here that was not sent. */
    touched,
    write: (next: Draft) => {
      localStorage.setItem(PREFIX + key, JSON.stringify(next));
      setTouched(true);
      setDraft(next);
    },
    forget: () => {
      localStorage.removeItem(PREFIX + key);
      setTouched(false);
      setDraft(start);
    },
  };
};
