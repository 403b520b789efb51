import type { LetterDelivery } from './letter-delivery.ts';

/** Nothing leaves: letters lie where they can be read (`GET /letters`). What embedded mode has. */
export const outbox: LetterDelivery = {
  channel: 'outbox',
  send: ({ letterId }) => Promise.resolve({ reference: letterId }),
};
