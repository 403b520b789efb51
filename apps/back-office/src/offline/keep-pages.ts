const WORKER = '/offline.js';

/** What this page has been made of so far, as paths. */
const filesInUse = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);

/** Lets the page be opened again without a line. False where the browser has no way to. */
export const keepPages = async (): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(WORKER);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(filesInUse());
    return active !== null;
  } catch {
    return false;
  }
};
