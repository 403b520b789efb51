import { Problem } from '../problem.ts';
import { asked, type Asking } from './asking.ts';

/** What an import answers: what was done, or why not. */
export interface Imported {
  readonly commands: number;
  readonly events: number;
  readonly findings: number;
  readonly code?: string;
  readonly params?: { readonly reason?: string; readonly missing?: number };
}

export const inWords = ({ commands, events, findings }: Imported): string =>
  `${commands} commands, ${events} events, ${findings} findings`;

/** A restored service that takes no commands is no reason to stop: what brings it back needs the database to run. */
export const leftOut = (service: string, { code, params }: Imported): string | undefined =>
  code === 'takes-no-commands'
    ? `left out, ${service} takes no commands: ${params?.reason ?? ''}; see "After a restore" in docs/operations.md`
    : undefined;

/** Has intake read the real programme, and says what came of it. What it knows already it leaves as it is. */
export async function importProgramme(asking: Asking): Promise<string> {
  const { status, body, text } = await asked<Imported>(asking, '/api/intake/import', {
    as: 'operator',
  });
  if (status === 200) return inWords(body);
  const why = leftOut('intake', body);
  if (why === undefined) throw new Problem(`the import was refused: ${status} ${text}`);
  return why;
}
