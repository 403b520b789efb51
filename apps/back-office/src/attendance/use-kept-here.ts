import { useEffect, useState } from 'react';
import { useSession } from '../api/session.ts';
import { keepPages } from '../offline/keep-pages.ts';
import { keptSession } from '../offline/kept-session.ts';

/** Makes ready for a day without a line: the page's files, and who is signed in. Undefined until it is tried. */
export const useKeptHere = (open: boolean): boolean | undefined => {
  const session = useSession();
  const [kept, setKept] = useState<boolean>();
  useEffect(() => {
    if (!open) return;
    keptSession.keep(session);
    void keepPages().then(setKept);
  }, [open, session]);
  return kept;
};
