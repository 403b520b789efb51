import { useState } from 'react';

const PREFIX = 'samanom.draft.';

const kept = <Draft>(key: string): Draft | undefined => {
  const text = localStorage.getItem(PREFIX + key);
  return text === null ? undefined : (JSON.parse(text) as Draft);
};

/** What is being written, kept on this machine until it is sent or given up. */
export const useLocalDraft = <Draft>(key: string, start: Draft) => {
  const [draft, setDraft] = useState(() => kept<Draft>(key) ?? start);
  const [touched, setTouched] = useState(() => kept<Draft>(key) !== undefined);
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
