import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../shell/announcements.ts';
import { lastWrite } from './last-write.ts';
import { csrf, pathOf, send, type Sending, type Service } from './request.ts';

/** Something that a person does: one command. */
export interface Act<Answer> {
  readonly service: Service;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The ETag of what the person saw: refused if it has changed since. */
  readonly seen?: string | null;
  /** The same key sent again is answered as the first time. */
  readonly key?: string;
  readonly answers?: Answer;
}

export const act = <Answer = void>(given: Act<Answer>): Act<Answer> => given;

export const perform = async <Answer>(
  given: Act<Answer>,
  sending: Sending = {},
): Promise<Answer> => {
  const { service, method, path, body, seen, key = crypto.randomUUID() } = given;
  const headers = new Headers({ 'x-csrf-token': csrf.token, 'idempotency-key': key });
  if (seen) headers.set('if-match', seen);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await send(pathOf(service, path), { method, headers, ...sent }, sending);
  lastWrite.note(service, answer.headers.get('event-id'));
  const text = await answer.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
};

interface Options<Answer> {
  readonly onDone?: (answer: Answer) => void;
  /** Says nothing when it is done: the screen does. */
  readonly silent?: boolean;
}

/** Does it, tells that it is saved, and shows everything anew once the service has seen it. */
export const useAct = <Answer = void>({ onDone, silent = false }: Options<Answer> = {}) => {
  const queries = useQueryClient();
  return useMutation<Answer, Error, Act<Answer>>({
    mutationFn: (given) => perform(given),
    onSuccess: (answer) => {
      if (!silent) announce('saved');
      void queries.invalidateQueries();
      onDone?.(answer);
    },
  });
};
