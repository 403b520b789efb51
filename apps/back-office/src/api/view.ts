import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useAsOf } from '../url/as-of.ts';
import { pathOf, send, type Query, type Service } from './request.ts';
import { lastWrite } from './last-write.ts';

/** What a screen asks a service to show. */
export interface View<Answer> {
  readonly service: Service;
  readonly path: string;
  readonly query: Query;
  /** Whether it can be shown as of an instant, and waits for what was just written. */
  readonly moment: boolean;
  readonly answers?: Answer;
}

export const view = <Answer>(
  service: Service,
  path: string,
  query: Query = {},
  { moment = true } = {},
): View<Answer> => ({ service, path, query, moment });

/** An answer, with what a later write must name. */
export interface Seen<Answer> {
  readonly body: Answer;
  readonly etag: string | null;
  /** It waited for what was just written, and had not seen it yet. */
  readonly behind: boolean;
}

export const keyOf = <Answer>(asked: View<Answer>, asOf?: string) =>
  [asked.service, asked.path, asked.query, asked.moment ? (asOf ?? null) : null] as const;

export const fetchView = async <Answer>(
  { service, path, query, moment }: View<Answer>,
  asOf?: string,
  signal?: AbortSignal,
): Promise<Seen<Answer>> => {
  const now = moment ? (asOf ? { asOf } : { after: lastWrite.of(service) }) : {};
  const answer = await send(pathOf(service, path, { ...query, ...now }), {
    signal: signal ?? null,
  });
  return {
    body: (await answer.json()) as Answer,
    etag: answer.headers.get('etag'),
    behind: answer.headers.get('view-behind') === 'true',
  };
};

interface Options<Answer, As> {
  readonly enabled?: boolean;
  /** Shows the last page until the next has come, as in a list. */
  readonly keep?: boolean;
  readonly refetchEveryMs?: number;
  /** What the screen makes of the answer, such as a page of a list that comes whole. */
  readonly as?: (body: Answer) => As;
}

/** Asks, at the moment that the address names, and asks again after each write. */
export const useView = <Answer, As = Answer>(
  asked: View<Answer>,
  { enabled = true, keep = false, refetchEveryMs, as }: Options<Answer, As> = {},
): UseQueryResult<Seen<As>> => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keyOf(asked, asOf),
    queryFn: ({ signal }) => fetchView(asked, asOf, signal),
    enabled,
    select: (seen: Seen<Answer>) => ({ ...seen, body: as ? as(seen.body) : seen.body }) as Seen<As>,
    ...(keep && { placeholderData: keepPreviousData }),
    ...(refetchEveryMs && { refetchInterval: refetchEveryMs }),
  });
};
