import { Type, type Static } from '@sinclair/typebox';
import { Closed } from '../http.ts';

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
