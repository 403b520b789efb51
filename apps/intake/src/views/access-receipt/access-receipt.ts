import type { Language } from '@samanom/contracts';
import {
  openedBy,
  receiptWords,
  type ApplicationEvent,
  type Names,
  type Openable,
  type ReceiptAnswer,
} from '@samanom/contracts/intake';
import type { ProvenEvent } from '@samanom/event-store';
import { parties, type Endorser } from '@samanom/kernel';
import type { OpenedThing } from '../../case-read/case-reads.ts';

type Visible = ReceiptAnswer['visible'][number];
type PartyLine = ReceiptAnswer['parties'][number];

const asFact = ({ type, schema: version, data }: ProvenEvent) =>
  ({ type, version, data }) as unknown as ApplicationEvent;

/**
 * What the events of a case let its parties see, and since when. No party and no municipality is named here: the rule
 * is that all see the same from the same moment (equal access to information; party-cooperation).
 */
export const visibleIn = (events: readonly ProvenEvent[]): readonly Visible[] => {
  const first = new Map<string | null, Visible>();
  for (const event of events.toSorted((one, other) => one.position - other.position))
    for (const { kind, document } of openedBy(asFact(event)))
      if (!first.has(document))
        first.set(document, { kind, document, visibleSince: event.enteredAt });
  return [...first.values()];
};

const NEVER = { firstOpened: null, lastOpened: null, times: 0 };

const noteOn = (opened: PartyLine['opened'], language: Language): string | null => {
  const isOpened = ({ times }: { readonly times: number }) => times > 0;
  if (!opened.some(isOpened)) return receiptWords.nothing[language];
  const documents = opened.filter(({ document }) => document !== null);
  return documents.length === 0 || documents.some(isOpened)
    ? null
    : receiptWords.noDocument[language];
};

interface Seen {
  readonly visible: readonly Openable[];
  readonly openedThings: readonly OpenedThing[];
  readonly names: Names;
  readonly language: Language;
}

const lineOf = (
  { municipalityId, party }: Endorser,
  { visible, openedThings, names, language }: Seen,
): PartyLine => {
  const own = new Map(
    openedThings
      .filter((one) => one.municipalityId === municipalityId && one.party === party)
      .map(({ document, firstOpened, lastOpened, times }) => [
        document,
        { firstOpened, lastOpened, times },
      ]),
  );
  const opened = visible.map(({ kind, document }) => ({
    kind,
    document,
    ...(own.get(document) ?? NEVER),
  }));
  return {
    municipalityId,
    municipality: names.get(municipalityId) ?? null,
    party,
    note: noteOn(opened, language),
    opened,
  };
};

/** For each party of each municipality: what it has opened of what it could see. Of parties, never of persons. */
export const partiesIn = (
  municipalities: readonly string[],
  seen: Seen,
): ReceiptAnswer['parties'] =>
  municipalities
    .flatMap((municipalityId) => parties.map((party) => ({ municipalityId, party })))
    .map((endorser) => lineOf(endorser, seen));
