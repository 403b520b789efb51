import type { ParticipantAnswer } from '@samanom/contracts/intake';
import type { Merger } from './succession.ts';
import type { ParticipantRow } from './participant-list.projection.ts';

export interface HeldNumber {
  readonly number: string;
  readonly from: string;
  readonly to: string | null;
}

type Valid = Pick<ParticipantAnswer, 'number' | 'language' | 'languageUndecidedFrom'> & {
  readonly members: ParticipantRow['members'];
};

const BEFORE_ALL = '0000-01-01';
const AFTER_ALL = '9999-12-31';

const holds =
  (on: string) => (one: { readonly from: string | null; readonly to?: string | null }) =>
    (one.from ?? BEFORE_ALL) <= on && on <= (one.to ?? AFTER_ALL);

/**
 * What was valid on a date: the number held, the language decided, who were members. Without a date: the latest
 * number and language known, and every member there has been. After a merger a municipality decides its written
 * language anew: until then there is none. Språklova § 16.
 */
export const validOn = (
  row: Pick<ParticipantRow, 'languages' | 'members'>,
  numbers: readonly HeldNumber[],
  on: string | undefined,
  tookUp: readonly Merger[],
): Valid => {
  const isThen = on === undefined ? () => true : holds(on);
  const merged = tookUp
    .map((merger) => merger.on)
    .filter((from) => isThen({ from }))
    .sort()
    .at(-1);
  const language = row.languages
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .findLast(({ from }) => isThen({ from }) && from >= (merged ?? BEFORE_ALL));
  return {
    number: numbers.findLast(isThen)?.number ?? null,
    language: language?.language ?? null,
    languageUndecidedFrom: language ? null : (merged ?? null),
    members: row.members.filter(isThen),
  };
};
