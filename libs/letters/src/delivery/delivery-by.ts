import type { LetterDelivery } from './letter-delivery.ts';
import { outbox } from './outbox.ts';
import { SmtpDelivery } from './smtp.ts';

export type DeliverySettings =
  { readonly by: 'outbox' } | { readonly by: 'smtp'; readonly url: string; readonly from: string };

/** The way out that the environment names. Another is a line here, and one in the settings. */
export const deliveryBy = (settings: DeliverySettings): LetterDelivery =>
  settings.by === 'smtp' ? new SmtpDelivery(settings) : outbox;
