import { identityOf } from '../dev-issuer/persons.ts';
import { sign } from '../dev-issuer/issuer.ts';
import { Problem } from '../problem.ts';

interface Imported {
  readonly commands: number;
  readonly events: number;
  readonly findings: number;
}

interface Refused {
  readonly code?: string;
  readonly params?: { readonly reason?: string };
}

/**
 * Has intake read the real programme, and says what came of it. What it knows already it leaves as it is. A restored
 * intake that takes no commands is no reason to stop: what brings it back needs the database to run.
 */
export async function importProgramme(
  data: string,
  gateway: string,
  signal: AbortSignal,
): Promise<string> {
  const operator = await identityOf('operator', () => Promise.reject(new Error('not municipal')));
  const headers = { authorization: `Bearer ${await sign(data, operator)}` };
  const answer = await fetch(`${gateway}/api/intake/import`, { method: 'POST', headers, signal });
  const text = await answer.text();
  if (answer.ok) {
    const { commands, events, findings } = JSON.parse(text) as Imported;
    return `${commands} commands, ${events} events, ${findings} findings`;
  }
  const { code, params } = JSON.parse(text) as Refused;
  if (code === 'takes-no-commands')
    return `left out, intake takes no commands: ${params?.reason ?? ''}; see "After a restore" in docs/operations.md`;
  throw new Problem(`the import was refused: ${answer.status} ${text}`);
}
