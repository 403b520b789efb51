import type { Language } from '@samanom/contracts';
import {
  networkChangesOf,
  networkSentenceOf,
  networksPermissions,
  type NetworksTimelineEntry,
  type NetworksTimelineEvent,
} from '@samanom/contracts/networks';
import type { Names } from '@samanom/contracts/timeline';
import type { ProvenEvent } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { provenBy } from '@samanom/programme';

interface Told {
  readonly names: Names;
  readonly language: Language;
  readonly actor: Actor;
}

const asFact = ({ type, schema: version, data }: ProvenEvent) =>
  ({ type, version, data }) as unknown as NetworksTimelineEvent;

const holds = (actor: Actor, permission: 'gathering:read' | 'attendance:read'): boolean => {
  const readers: readonly string[] = networksPermissions[permission];
  return actor.roles.some((role) => readers.includes(role));
};

/** Where the reason is read, for who may read it. */
const reasonOf = ({ type, data }: NetworksTimelineEvent, actor: Actor): string | null => {
  if (type === 'GatheringMoved' || type === 'GatheringCalledOff')
    return holds(actor, 'gathering:read')
      ? `/gatherings/${data.gatheringId}/documents/${data.reason}`
      : null;
  if (type !== 'PresenceNoted' && type !== 'PresenceCorrected' && type !== 'AbsenceExplained')
    return null;
  const reason = 'because' in data ? data.because : data.reason;
  return reason !== null && holds(actor, 'attendance:read')
    ? `/gatherings/${data.gatheringId}/attendance/documents/${reason}`
    : null;
};

/** One event as it is told: a sentence first, then old and new, then proof. */
export const networkEntryOf = (
  event: ProvenEvent,
  earlier: ProvenEvent | undefined,
  { names, language, actor }: Told,
): NetworksTimelineEntry => {
  const fact = asFact(event);
  return {
    ...provenBy(event, names),
    type: fact.type,
    sentence: networkSentenceOf(fact, names, language),
    changes: networkChangesOf(fact, earlier && asFact(earlier), language).map((change) => ({
      ...change,
      difference: null,
    })),
    reason: reasonOf(fact, actor),
  };
};
