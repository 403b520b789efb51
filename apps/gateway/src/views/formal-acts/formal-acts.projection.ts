import { projection, type About } from '@samanom/event-store';
import type { DomainEvent } from '@samanom/kernel';
import { EntitySchema } from 'typeorm';

export interface FormalActsRow {
  readonly personId: string;
  readonly acts: number;
  readonly lastAt: string;
}

const formalActsRow = new EntitySchema<FormalActsRow>({
  name: 'formal-acts',
  columns: {
    personId: { type: 'uuid', primary: true },
    acts: { type: 'int' },
    lastAt: { type: 'timestamptz' },
  },
});

/** Decisions, endorsements and letters: whoever signed one must be known for as long as it is kept. Arkivlova. */
const formalActs = [
  'ApplicationEndorsed',
  'ApplicationSubmitted',
  'ApplicationReturned',
  'ApplicationAdmitted',
  'ApplicationRejected',
  'ApplicationPutOnWaitingList',
  'ApplicationWithdrawn',
  'WithdrawalStatementGiven',
  'ComplaintReceived',
  'ComplaintUpheld',
  'ComplaintSentOn',
  'AppealDecided',
  'FrameSet',
  'LetterIssued',
  'ParticipationEnded',
  'CallPublished',
  'GrantSchemePublished',
  'AwardCriteriaPublished',
  'InterestExpressed',
  'InterestAnswered',
  'NetworkFormed',
  'NetworkAssigned',
] as const;

type FormalAct = DomainEvent<(typeof formalActs)[number], object>;

const act = (row: FormalActsRow | undefined, _: object, { person, at }: About): FormalActsRow => ({
  personId: person,
  acts: (row?.acts ?? 0) + 1,
  lastAt: row && row.lastAt > at ? row.lastAt : at,
});

/** Who has signed formal acts, and when last: what stands against erasing somebody. */
export const formalActsView = projection<FormalActsRow, FormalAct>({
  name: 'formal-acts',
  version: 1,
  entity: formalActsRow,
  row: (_, { person }) => person,
  on: Object.fromEntries(formalActs.map((type) => [type, act])),
});
