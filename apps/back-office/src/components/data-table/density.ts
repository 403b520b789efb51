import { useState } from 'react';

const KEPT = 'samanom.dense';

/** Whether rows stand close, on this machine. */
export const useDensity = () => {
  const [dense, setDense] = useState(() => localStorage.getItem(KEPT) === 'yes');
  const keep = (now: boolean) => {
    localStorage.setItem(KEPT, now ? 'yes' : 'no');
    setDense(now);
  };
  return [dense, keep] as const;
};
