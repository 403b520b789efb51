import type { Aggregate, CommandMeta, DomainEvent } from '@samanom/kernel';
import { randomUUID } from 'node:crypto';

/** What every contestant writes and reads: one event, some 450 bytes of data and 400 of metadata. */
export type Claim = Readonly<{
  applicationId: string;
  number: number;
  cohortId: string;
  status: 'claimed' | 'revised';
  themes: readonly string[];
  amountNok: number;
  claimedAt: string;
  note: string;
}>;

export type AmountClaimed = DomainEvent<'AmountClaimed', Claim>;

const AT = '2012-09-01T08:00:00.000Z';
const COHORT = '0c6f3b0a-0000-4000-8000-00000000000c';
const NOTE = 'Asked for the audited accounts of the last two years. '.repeat(4).trim();

export const claim = (applicationId: string, number: number): Claim => ({
  applicationId,
  number,
  cohortId: COHORT,
  status: number === 1 ? 'claimed' : 'revised',
  themes: ['sick-leave', 'full-time'],
  amountNok: 125_000 + number,
  claimedAt: AT,
  note: NOTE,
});

export const amountClaimed = (data: Claim): AmountClaimed => ({
  type: 'AmountClaimed',
  version: 1,
  data,
});

export interface Application {
  readonly claims: number;
  readonly amountNok: number;
}

export const application: Aggregate<Application, AmountClaimed> = {
  name: 'application',
  initial: { claims: 0, amountNok: 0 },
  evolve: {
    AmountClaimed: ({ claims }, { amountNok }) => ({ claims: claims + 1, amountNok }),
  },
};

/** A fresh command's meta, as the door of a service makes it. */
export const newMeta = (): CommandMeta => ({
  commandId: randomUUID(),
  command: 'ClaimAmount',
  at: AT,
  correlationId: randomUUID(),
  actor: {
    person: '0c6f3b0a-0000-4000-8000-000000000001',
    organisation: 'ministry',
    roles: ['case-worker'],
    role: 'case-worker',
  },
});

/** How many events a stream gets before its caller begins another. */
export const EVENTS_A_STREAM = 10;

export interface Place {
  readonly id: string;
  /** The version that the stream has before: 0, it is new. */
  readonly expected: number;
}

/** Where each caller writes next. */
export const places = (): ((caller: number) => Place) => {
  const last = new Map<number, Place>();
  return (caller) => {
    const before = last.get(caller);
    const place =
      before && before.expected < EVENTS_A_STREAM - 1
        ? { id: before.id, expected: before.expected + 1 }
        : { id: randomUUID(), expected: 0 };
    last.set(caller, place);
    return place;
  };
};
