import { useAsOf } from '../../url/as-of.ts';

/** Whether something can be done here: not while one looks at the past. */
export const useActsOpen = (): boolean => useAsOf() === undefined;
