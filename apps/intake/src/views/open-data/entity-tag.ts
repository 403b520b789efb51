import { canonicalJson, sha256 } from '@samanom/event-store';

/** Names what is shown, in one form; it changes with nothing else, so it tells nobody of what is not public. */
export const entityTag = (shown: unknown, form: string): string =>
  `"${sha256(canonicalJson(shown)).toString('hex').slice(0, 32)}-${form}"`;

/** Whether the caller has this very thing already. RFC 9110, 13.1.2: the comparison is weak. */
export const hasAlready = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === '*' || one === tag) ?? false;
