import type { LetterAnswer, LetterEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export type LetterRow = Omit<LetterAnswer, 'municipality'>;

const letterRow = new EntitySchema<LetterRow>({
  name: 'letter-list',
  columns: {
    letterId: { type: 'uuid', primary: true },
    applicationId: { type: 'uuid' },
    municipalityId: { type: 'uuid' },
    kind: { type: 'text' },
    language: { type: 'text' },
    journalNumber: { type: 'text' },
    template: { type: 'text' },
    document: { type: 'text' },
    pdf: { type: 'text' },
    batch: { type: 'uuid', nullable: true },
    issuedAt: { type: 'timestamptz' },
    status: { type: 'text' },
    attempts: { type: 'int' },
    channel: { type: 'text', nullable: true },
    sentAt: { type: 'timestamptz', nullable: true },
    deliveredAt: { type: 'timestamptz', nullable: true },
    failure: { type: 'text', nullable: true },
    final: { type: 'bool' },
    version: { type: 'int' },
  },
  indices: [
    { columns: ['municipalityId'] },
    { columns: ['applicationId'] },
    { columns: ['status'] },
  ],
});

/** Every letter out, and where it is: the outbox, and the list of those that did not get there. */
export const letterList = projection<LetterRow, LetterEvent>({
  name: 'letter-list',
  version: 1,
  entity: letterRow,
  row: ({ letterId }) => letterId,
  on: {
    LetterIssued: (_, issued, { version }) => ({
      ...issued,
      status: 'issued',
      attempts: 0,
      channel: null,
      sentAt: null,
      deliveredAt: null,
      failure: null,
      final: false,
      version,
    }),
    LetterSent: (row, { attempt, channel }, { at, version }) => ({
      ...row,
      status: 'sent',
      attempts: attempt,
      channel,
      sentAt: at,
      failure: null,
      final: false,
      version,
    }),
    LetterDelivered: (row, { deliveredAt }, { version }) => ({
      ...row,
      status: 'delivered',
      deliveredAt,
      version,
    }),
    LetterDeliveryFailed: (row, { attempt, channel, reason, final }, { version }) => ({
      ...row,
      status: 'failed',
      attempts: attempt,
      channel,
      failure: reason,
      final,
      version,
    }),
  },
});
