import { idOf } from '@samanom/event-store';
import { readPrintedLeaders } from '@samanom/programme/printed-lists';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import { asked, type Asking } from './asking.ts';
import { inWords, leftOut, type Imported } from './programme.ts';
import type { Tell } from './steps.ts';

const AGAIN_AFTER_MS = 250;
const MOST_WAIT_MS = 120_000;

/**
 * Whoever leads a network in print is written down in the people directory, which alone holds names. The key, and with
 * it the person's id, says only who comes when in the list: the same each time, and made of nobody's name.
 */
const writeDownLeaders = async (asking: Asking) => {
  const printed = readPrintedLeaders();
  const names = [...new Set(printed.flatMap((one) => one.names))];
  const people = new Map<string, string>();
  for (const [n, name] of names.entries()) {
    const { status, body, text } = await asked<{ personId: string }>(
      asking,
      '/api/gateway/people',
      {
        as: 'secretariat-administrator',
        key: idOf('printed-leader', n + 1),
        body: { name, email: null, telephone: null, language: 'nb', organisations: ['ks'] },
      },
    );
    if (status !== 201) throw new Problem(`a leader could not be written down: ${status} ${text}`);
    people.set(name, body.personId);
  }
  return printed.map((one) => ({
    network: one.network,
    personIds: one.names.map((name) => people.get(name) ?? ''),
  }));
};

/** Has networks read the sixteen real networks, as soon as it has heard the programme from intake. */
export async function importNetworks(
  asking: Asking,
  tell: Tell = () => undefined,
): Promise<string> {
  const leaders = await writeDownLeaders(asking);
  const until = Date.now() + MOST_WAIT_MS;
  for (;;) {
    const { status, body, text } = await asked<Imported>(asking, '/api/networks/import', {
      as: 'operator',
      body: { leaders },
    });
    if (status === 200) return inWords(body);
    const why = leftOut('networks', body);
    if (why !== undefined) return why;
    if (body.code !== 'programme-not-heard' || Date.now() > until)
      throw new Problem(`the import of networks was refused: ${status} ${text}`);
    tell(`${body.params?.missing ?? 'some'} participations are on their way from intake`);
    await sleep(AGAIN_AFTER_MS, undefined, { signal: asking.signal });
  }
}
