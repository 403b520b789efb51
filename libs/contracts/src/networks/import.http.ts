import { Type, type Static } from '@sinclair/typebox';
import { Id } from '../fields.ts';
import { Closed } from '../http.ts';

export const ImportNetworksBody = Closed({
  leaders: Type.Optional(
    Type.Array(
      Closed({
        network: Type.String({
          pattern: '^P[12]-[0-9]{2}$',
          description: 'What the lists call it: P1-01',
        }),
        personIds: Type.Array(Id, { minItems: 1, maxItems: 2, uniqueItems: true }),
      }),
      {
        maxItems: 100,
        description: 'Who leads which network in print; names are with the people directory only',
      },
    ),
  ),
});
export type ImportNetworksBody = Static<typeof ImportNetworksBody>;
