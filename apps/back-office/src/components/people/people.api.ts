import type { LookUpAnswer } from '@samanom/contracts/gateway';
import { csrf, pathOf, send } from '../../api/request.ts';

/** As the people directory answers of one id. */
export type PersonShown = LookUpAnswer['people'][number];

type Waiting = readonly [
  id: string,
  resolve: (person: PersonShown | null) => void,
  reject: (error: unknown) => void,
];

let waiting: Waiting[] = [];
const GATHER_MS = 20;
const AT_ONCE = 200;

const ask = async (asked: readonly Waiting[]): Promise<void> => {
  try {
    const ids = [...new Set(asked.map(([id]) => id))];
    const answer = await send(pathOf('gateway', '/people/lookup'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf.token },
      body: JSON.stringify({ ids }),
    });
    const { people } = (await answer.json()) as LookUpAnswer;
    const byId = new Map(people.map((person) => [person.personId, person]));
    for (const [id, resolve] of asked) resolve(byId.get(id) ?? null);
  } catch (error) {
    for (const [, , reject] of asked) reject(error);
  }
};

/** Asks for one person; those asked for at the same moment go in one request. */
export const personOf = (id: string): Promise<PersonShown | null> =>
  new Promise((resolve, reject) => {
    if (waiting.length === 0)
      setTimeout(() => {
        const asked = waiting;
        waiting = [];
        for (let n = 0; n < asked.length; n += AT_ONCE) void ask(asked.slice(n, n + AT_ONCE));
      }, GATHER_MS);
    waiting.push([id, resolve, reject]);
  });
