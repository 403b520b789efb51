import type { KnownChange } from '@samanom/contracts/intake';
import { isDeepStrictEqual } from 'node:util';
import type { ShownApplication } from '../application-list/application-list.query.ts';
import type { RemarkRow } from '../remark-list/remark-list.projection.ts';

/** What is known of a case at an instant, fact by fact; nothing where there was no case. */
export type CaseFacts = ReadonlyMap<string, unknown>;

type Endorsement = ShownApplication['endorsements'][number];

/** Since when a party is missing says nothing new: the text it is missing from does. Nor does a reminder. */
const standing = ({ municipalityId: _, party: __, remindedAt: ___, ...line }: Endorsement) =>
  line.status === 'missing' ? { status: line.status } : line;

type Fact = readonly [field: string, value: unknown];

export const caseFacts = (
  row: ShownApplication | undefined,
  remarks: readonly RemarkRow[],
): CaseFacts => {
  if (!row) return new Map();
  const facts: readonly Fact[] = [
    ['status', row.status],
    ['deadline', row.returned?.resubmitBy ?? row.deadline],
    ['returned', row.returned],
    ['document', row.document],
    ['pages', row.pages],
    ['themes', row.themes],
    ...row.endorsements.map((line): Fact => [
      `endorsements/${line.municipalityId}/${line.party}`,
      standing(line),
    ]),
    ['submittedAt', row.submittedAt],
    ...row.sent.map((hash, n): Fact => [`sent/${n + 1}`, hash]),
    ...row.decisions.map((one): Fact => [`decisions/${one.decisionId}`, one]),
    ['rank', row.rank],
    ...row.complaints.map((one): Fact => [`complaints/${one.complaintId}`, one]),
    ...row.statements.map(({ municipalityId, party, ...one }): Fact => [
      `statements/${municipalityId}/${party}`,
      one,
    ]),
    ['withdrawal', row.withdrawal],
    ...remarks.map(({ remarkId, applicationId: _, ...one }): Fact => [`remarks/${remarkId}`, one]),
  ];
  return new Map(facts.filter(([, value]) => value !== null));
};

const changeOf = (before: unknown, after: unknown): KnownChange['change'] => {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
};

/** What differs, in the order of the later facts. */
export const changesBetween = (earlier: CaseFacts, later: CaseFacts): KnownChange[] =>
  [...new Set([...later.keys(), ...earlier.keys()])].flatMap((field) => {
    const [before, after] = [earlier.get(field) ?? null, later.get(field) ?? null];
    if (isDeepStrictEqual(before, after)) return [];
    return [{ field, before, after, change: changeOf(before, after) }];
  });
