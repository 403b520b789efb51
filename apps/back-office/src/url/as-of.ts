import { useUrl } from './url.ts';

/** The instant that the address asks to be shown, if any. */
export const useAsOf = (): string | undefined => {
  const [{ asOf }] = useUrl();
  return asOf && !Number.isNaN(Date.parse(asOf)) ? asOf : undefined;
};
