import type { InvitationAnswer, InvitationAnswerEvent } from '@samanom/contracts/networks';
import { idOf, projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

/** The latest answer of a party, or of a person for it, to an invitation. */
export interface InvitationAnswerRow extends InvitationAnswer {
  readonly answerId: string;
  readonly by: string;
  readonly role: string;
  readonly at: string;
}

const invitationAnswerRow = new EntitySchema<InvitationAnswerRow>({
  name: 'invitation-answer',
  columns: {
    answerId: { type: 'uuid', primary: true },
    gatheringId: { type: 'uuid' },
    participationId: { type: 'uuid' },
    municipalityId: { type: 'uuid', nullable: true },
    party: { type: 'text' },
    personId: { type: 'uuid', nullable: true },
    coming: { type: 'boolean' },
    reason: { type: 'text', nullable: true },
    on: { type: 'date' },
    by: { type: 'uuid' },
    role: { type: 'text' },
    at: { type: 'timestamptz' },
  },
  indices: [{ columns: ['gatheringId'] }],
});

const answerOf = ({
  gatheringId,
  participationId,
  municipalityId,
  party,
  personId,
}: InvitationAnswer): string =>
  idOf('answer', gatheringId, participationId, municipalityId ?? '', party, personId ?? '');

export const invitationAnswer = projection<InvitationAnswerRow, InvitationAnswerEvent>({
  name: 'invitation-answer',
  version: 1,
  entity: invitationAnswerRow,
  row: answerOf,
  on: {
    InvitationAnswered: (_, answer, { at, person, role }) => ({
      ...answer,
      answerId: answerOf(answer),
      by: person,
      role,
      at,
    }),
  },
});
