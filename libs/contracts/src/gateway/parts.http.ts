import { Type, type Static } from '@sinclair/typebox';
import { Closed } from '../http.ts';
import type { Words } from '../refusals/words.ts';

/** What people call the services. */
export const partNames: Readonly<Record<string, Words>> = {
  gateway: { nb: 'Innlogging og personer', nn: 'Innlogging og personar', en: 'Sign-in and people' },
  intake: {
    nb: 'Søknader og deltakere',
    nn: 'Søknader og deltakarar',
    en: 'Applications and participants',
  },
  networks: {
    nb: 'Nettverk og samlinger',
    nn: 'Nettverk og samlingar',
    en: 'Networks and gatherings',
  },
};

/** Every service, as the gateway sees it. */
export const PartsAnswer = Closed({
  parts: Type.Array(
    Closed({
      part: Type.String({ description: 'The service: /api/<part>/...' }),
      state: Type.Union([Type.Literal('ready'), Type.Literal('not-ready'), Type.Literal('away')], {
        description:
          'not-ready: it answers, but its views are being built, or its database is away',
      }),
    }),
  ),
});
export type PartsAnswer = Static<typeof PartsAnswer>;
