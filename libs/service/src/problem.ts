import { HttpException } from '@nestjs/common';
import { fill, refusals, type Language, type Problem, type Words } from '@samanom/contracts';
import {
  AsOfInFuture,
  CommandIdTaken,
  StaleVersion,
  VersionConflict,
  TakesNoCommands,
  ViewBehind,
  isDatabaseAway,
} from '@samanom/event-store';
import { Forbidden, NotFound, Outdated, Rejected } from '@samanom/kernel';
import { IssuerAway, SignInNeeded } from './identity.ts';
import { BadInput } from './valid.ts';

/** What is to be told of a failure: status, the rule's code, and what the words are made from. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly params?: object;
  /** After so long it may go better. */
  readonly retryAfterS?: number;
  /** More members of the problem, for machines. */
  readonly more?: object;
}

/** Something that is needed does not answer for the moment; the caller has done nothing wrong. */
export class Unavailable extends Error {
  readonly code: string;
  readonly params: object;
  readonly status: 503 | 504;

  constructor(code: string, params: object = {}, cause?: unknown, status: 503 | 504 = 503) {
    super(code, { cause });
    this.name = 'Unavailable';
    this.code = code;
    this.params = params;
    this.status = status;
  }
}

/** Somebody asks so often that others would have to wait. */
export class TooOften extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super('too often');
    this.name = 'TooOften';
    this.seconds = seconds;
  }
}

type Kind<Failure> = abstract new (...args: never[]) => Failure;

const told = <Failure>(kind: Kind<Failure>, refusal: (failure: Failure) => Refusal) => ({
  kind,
  refusal: refusal as (failure: unknown) => Refusal,
});

const withCode = (status: number) => (rejected: Rejected) => ({
  status,
  code: rejected.code,
  params: rejected.params,
});

const inWords = (errors: BadInput['errors']): string =>
  errors.map(({ field, rule }) => `${field} ${rule}`).join('; ');

/** Codes for what the framework itself refuses. */
const HTTP_CODES: Readonly<Record<number, string>> = {
  401: 'sign-in-needed',
  403: 'permission-missing',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
};

/** The first that fits; a more particular kind stands before a more general one. */
const KINDS = [
  told(Forbidden, withCode(403)),
  told(NotFound, withCode(404)),
  told(Outdated, withCode(412)),
  told(Rejected, withCode(409)),
  told(Unavailable, ({ status, code, params }) => ({ status, code, params })),
  told(TooOften, ({ seconds }) => ({
    status: 429,
    code: 'too-often',
    params: { seconds },
    retryAfterS: seconds,
  })),
  told(IssuerAway, () => ({ status: 503, code: 'issuer-away' })),
  told(SignInNeeded, () => ({ status: 401, code: 'sign-in-needed' })),
  told(BadInput, ({ errors }) => ({
    status: 400,
    code: 'bad-request',
    params: { errors: inWords(errors) },
    more: { errors },
  })),
  told(StaleVersion, ({ seen, current, changes }) => ({
    status: 412,
    code: 'stale-version',
    params: { seen, current },
    more: { changes },
  })),
  told(CommandIdTaken, () => ({ status: 409, code: 'command-id-taken' })),
  told(VersionConflict, () => ({ status: 409, code: 'version-conflict' })),
  told(AsOfInFuture, ({ asOf }) => ({ status: 400, code: 'as-of-in-future', params: { asOf } })),
  told(TakesNoCommands, ({ reason }) => ({
    status: 503,
    code: 'takes-no-commands',
    params: { reason },
  })),
  told(ViewBehind, () => ({ status: 503, code: 'view-behind' })),
  told(HttpException, (exception) => {
    const status = exception.getStatus();
    return status < 500
      ? { status, code: HTTP_CODES[status] ?? 'bad-request', params: { errors: exception.message } }
      : { status, code: 'internal-error' };
  }),
];

/** What a failure means for the caller; undefined for a bug, of which nothing is shown. */
export const refusalOf = (failure: unknown): Refusal | undefined => {
  if (isDatabaseAway(failure)) return { status: 503, code: 'database-away' };
  return KINDS.find(({ kind }) => failure instanceof kind)?.refusal(failure);
};

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && ['nb', 'nn', 'en'].every((one) => one in value);

/** What has a name in each language is called by it. */
const inLanguage = (params: object, language: Language): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, unknown]) => [
      name,
      isWords(value) ? value[language] : value,
    ]),
  );

/** RFC 9457 problem details, in the caller's language. */
export const problemOf = (
  { status, code, params: given = {}, more }: Refusal,
  language: Language,
  correlationId: string,
): Problem => {
  const words = refusals[code];
  const params = inLanguage(given, language);
  return {
    type: `/problems/${code}`,
    title: words ? fill(words[language], { ...params, correlationId }) : code,
    status,
    code,
    params,
    ...more,
    correlationId,
  };
};
