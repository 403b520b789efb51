import type { Language } from '@samanom/contracts';
import {
  changesOf,
  sentenceOf,
  timelineKinds,
  type Change,
  type Names,
  type TimelineEntry,
  type TimelineEvent,
} from '@samanom/contracts/intake';
import type { ProvenEvent } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { provenBy } from '@samanom/programme';
import { mayRead } from '../application-list/application-access.ts';
import type { ApplicationRow } from '../application-list/application-list.projection.ts';

interface Told {
  readonly names: Names;
  readonly language: Language;
  readonly actor: Actor;
  readonly case: ApplicationRow;
}

/** The event before it in its thread, and the one that issued the letter that it happened to. */
interface Beside {
  readonly earlier: ProvenEvent | undefined;
  readonly letter: ProvenEvent | undefined;
}

const asFact = ({ type, schema: version, data }: ProvenEvent) =>
  ({ type, version, data }) as unknown as TimelineEvent;

/** Where the two texts stand side by side, for who may read both. */
const differenceOf = ({ field, before, after }: Change, { actor, case: shown }: Told) =>
  field === 'document' &&
  before !== null &&
  after !== null &&
  [before, after].every((document) => mayRead(actor, shown, document))
    ? `/applications/${shown.applicationId}/documents-difference?from=${before}&to=${after}`
    : null;

/** One event as it is told: a sentence first, then old and new, then proof. */
export const entryOf = (
  event: ProvenEvent,
  { earlier, letter }: Beside,
  told: Told,
): TimelineEntry => {
  const fact = asFact(event);
  const proven = provenBy(event, told.names);
  return {
    ...proven,
    type: fact.type,
    kind: timelineKinds[fact.type],
    sentence: sentenceOf(fact, proven.who, told.names, told.language, letter?.data),
    changes: changesOf(fact, earlier && asFact(earlier), told.language).map((change) => ({
      ...change,
      difference: differenceOf(change, told),
    })),
  };
};
