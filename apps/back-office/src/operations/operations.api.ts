import type { OperationsAnswer, ParkedAnswer } from '@samanom/contracts/delivery';
import type { PartsAnswer } from '@samanom/contracts/gateway';
import { act } from '../api/act.ts';
import type { Service } from '../api/request.ts';
import { view } from '../api/view.ts';

export type Parked = typeof ParkedAnswer.static;
export type ParkedEvent = Parked['parked'][number];

const now = { moment: false };

export const parts = () => view<PartsAnswer>('gateway', '/parts', {}, now);

export const operations = (service: Service) =>
  view<OperationsAnswer>(service, '/operations', {}, now);

export const parked = (service: Service) => view<Parked>(service, '/parked', {}, now);

interface Taken {
  readonly taken: number;
}

export const retry = (service: Service, id: string) =>
  act<Taken>({ service, method: 'POST', path: `/parked/${id}/retry` });

export const skip = (service: Service, id: string, reason: string) =>
  act<Taken>({ service, method: 'POST', path: `/parked/${id}/skip`, body: { reason } });

/** So often everything is asked anew. */
export const EVERY_MS = 5_000;
