import '@digdir/designsystemet-css/theme.css';
import '@digdir/designsystemet-css';
import './shell/look.css';
import './components/components.css';
import '@digdir/designsystemet-web';
import type { SessionAnswer } from '@samanom/contracts/gateway';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Unreachable } from './api/problem.ts';
import { queries } from './api/queries.ts';
import { fetchSession, sessionKey } from './api/session.ts';
import { languageKept, startTexts } from './i18n/i18n.ts';
import { keptSession } from './offline/kept-session.ts';
import { router } from './router.tsx';
import { Unanswered } from './shell/unanswered.tsx';

const root = createRoot(document.getElementById('root') ?? document.body);

/** Without a line, who was signed in when a page was used that works without one. */
const withoutLine = (error: unknown): SessionAnswer | undefined => {
  const kept = error instanceof Unreachable ? keptSession.read() : undefined;
  if (kept) queries.setQueryData(sessionKey, kept, { updatedAt: 0 });
  return kept;
};

const start = async (): Promise<void> => {
  const session = await queries
    .query({ queryKey: sessionKey, queryFn: () => fetchSession(), networkMode: 'always' })
    .catch(withoutLine);
  await startTexts(languageKept() ?? session?.language ?? 'nn');
  root.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        {session ? <RouterProvider router={router} /> : <Unanswered />}
      </QueryClientProvider>
    </StrictMode>,
  );
};

await start();
