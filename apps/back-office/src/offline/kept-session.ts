import type { SessionAnswer } from '@samanom/contracts/gateway';

const KEPT = 'samanom.session';

/** Who was signed in when a page was last used that works without a line. It opens no door: the services ask anew. */
export const keptSession = {
  keep(session: SessionAnswer): void {
    localStorage.setItem(KEPT, JSON.stringify({ ...session, csrfToken: '' }));
  },
  read(): SessionAnswer | undefined {
    const kept = localStorage.getItem(KEPT);
    if (!kept) return undefined;
    const session = JSON.parse(kept) as SessionAnswer;
    return Date.parse(session.endsAt) > Date.now() ? session : undefined;
  },
  forget(): void {
    localStorage.removeItem(KEPT);
  },
};
