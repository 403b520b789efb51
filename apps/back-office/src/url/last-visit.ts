import { useEffect, useState } from 'react';

/** When this browser was last on a page before now; undefined the first time. What came since is new. */
export const useLastVisit = (page: string): string | undefined => {
  const key = `samanom.visited.${page}`;
  const [before] = useState(() => localStorage.getItem(key) ?? undefined);
  useEffect(() => {
    const leave = () => localStorage.setItem(key, new Date().toISOString());
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [key]);
  return before;
};
