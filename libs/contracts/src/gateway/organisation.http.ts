import { Type, type Static } from '@sinclair/typebox';
import { Closed } from '../http.ts';
import { OrganisationId } from './role.events.ts';

/** Every organisation at which a role can be held. */
export const OrganisationsAnswer = Closed({
  organisations: Type.Array(
    Closed({
      organisation: OrganisationId,
      at: Type.Unsafe<'municipality' | 'central'>({
        type: 'string',
        enum: ['municipality', 'central'],
      }),
      name: Type.String(),
    }),
    { description: 'The central ones first, then the municipalities by name' },
  ),
});
export type OrganisationsAnswer = Static<typeof OrganisationsAnswer>;
