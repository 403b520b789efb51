import { useState } from 'react';

/** Which rows are chosen: some by their ids, or all that match the filter. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Every row that matches, also on other pages. */
  readonly everything: boolean;
  readonly has: (id: string) => boolean;
  readonly setAll: (ids: readonly string[], chosen: boolean) => void;
  readonly chooseEverything: () => void;
  readonly clear: () => void;
}

export const useSelection = (): Selection => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  return {
    ids,
    everything,
    has: (id) => everything || ids.has(id),
    setAll: (some, chosen) => {
      setEverything(false);
      const others = [...ids].filter((id) => !some.includes(id));
      setIds(new Set(chosen ? [...others, ...some] : others));
    },
    chooseEverything: () => setEverything(true),
    clear: () => {
      setEverything(false);
      setIds(new Set());
    },
  };
};
