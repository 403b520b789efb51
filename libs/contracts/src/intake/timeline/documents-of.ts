import type { ApplicationEvent } from '../application.events.ts';
import type { Told } from './timeline-event.ts';

/** What the parties of a case can open. */
export const openableKinds = [
  'case',
  'text',
  'attachment',
  'reservation',
  'reason',
  'remark',
  'complaint',
  'statement',
] as const;
export type OpenableKind = (typeof openableKinds)[number];

export interface Openable {
  readonly kind: OpenableKind;
  /** Its hash; null for the case itself. */
  readonly document: string | null;
}

const openable = (kind: OpenableKind, ...documents: readonly (string | null)[]): Openable[] =>
  documents.filter((document) => document !== null).map((document) => ({ kind, document }));

const decided = ({ reason }: { readonly reason: string | null }) => openable('reason', reason);

/** What each event lets the three parties of every municipality open, all at once and all alike. */
const opens: {
  readonly [Type in ApplicationEvent['type']]: (data: Told<Type>) => readonly Openable[];
} = {
  ApplicationDrafted: () => [{ kind: 'case', document: null }],
  ApplicationPresented: ({ document, attachments }) => [
    ...openable('text', document),
    ...openable('attachment', ...attachments.map(({ sha256 }) => sha256)),
  ],
  ApplicationEndorsed: ({ reservation }) => openable('reservation', reservation),
  EndorsementLapsed: () => [],
  PartyReminded: () => [],
  ApplicationSubmitted: () => [],
  ApplicationReturned: decided,
  RemarkSent: ({ remark }) => openable('remark', remark),
  ApplicationAdmitted: decided,
  ApplicationRejected: decided,
  ComplaintReceived: ({ complaint, lateReason }) => openable('complaint', complaint, lateReason),
  ComplaintUpheld: decided,
  ComplaintSentOn: decided,
  AppealDecided: decided,
  WithdrawalStatementGiven: ({ statement }) => openable('statement', statement),
  ApplicationWithdrawn: decided,
  ApplicationPutOnWaitingList: ({ reason, wouldMoveIt }) => openable('reason', reason, wouldMoveIt),
};

export const openedBy = ({ type, data }: ApplicationEvent): readonly Openable[] =>
  (opens[type] as (told: ApplicationEvent['data']) => readonly Openable[])(data);
