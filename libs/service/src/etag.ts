import { canonicalJson, sha256 } from '@samanom/event-store';
import type { Basis } from '@samanom/kernel';
import { BadInput } from './valid.ts';

const CASE = /^"(\d+)-([0-9a-f]{64})"$/;
const DRAFT = /^"draft-(\d+)"$/;

/** Names the stream's version and what was shown. */
export const caseTag = (version: number, shown: unknown): string =>
  `"${version}-${sha256(canonicalJson(shown)).toString('hex')}"`;

export const draftTag = (version: number): string => `"draft-${version}"`;

const bad = (rule: string) => new BadInput([{ field: 'If-Match', rule }]);

/** What the caller says to have seen of a case; nothing said is fine. */
export const basisOf = (ifMatch: string | undefined): Basis | undefined => {
  if (ifMatch === undefined || DRAFT.test(ifMatch)) return undefined;
  const [, version, shown] = CASE.exec(ifMatch) ?? [];
  if (!version || !shown) throw bad('must be the ETag of an earlier answer');
  return { version: Number(version), shown };
};

/** Which version of a draft the caller changes; undefined when nothing is said. */
export const draftVersionOf = (ifMatch: string | undefined): number | undefined => {
  if (ifMatch === undefined) return undefined;
  const [, version] = DRAFT.exec(ifMatch) ?? [];
  if (!version) throw bad('must be the ETag of the draft, such as "draft-3"');
  return Number(version);
};
