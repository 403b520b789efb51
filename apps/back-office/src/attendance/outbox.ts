import type { NotedPresence } from '@samanom/contracts/networks';
import { act, perform } from '../api/act.ts';
import { codeOf, Refused, Unreachable } from '../api/problem.ts';
import { csrf } from '../api/request.ts';
import { fetchSession } from '../api/session.ts';
import { readAll, write } from '../offline/database.ts';
import { afterAnswer, bodyOf, momentAfter, nextBatch, type Note } from './note.ts';

/** How the line is: what was last tried, got through; did not; or waits for somebody to sign in. */
export type Line = 'open' | 'cut' | 'signed-out';

interface Held {
  /** Undefined until the disk has been read. */
  readonly notes: readonly Note[] | undefined;
  /** Taken by the service while this page is open: shown until the service shows them itself. */
  readonly taken: readonly Note[];
  readonly line: Line;
  /** The disk did not take a note: it is not stored. */
  readonly fault: boolean;
}

let held: Held = {
  notes: undefined,
  taken: [],
  line: navigator.onLine ? 'open' : 'cut',
  fault: false,
};
const hearers = new Set<() => void>();
/** Other windows of this machine write to the same disk. */
const windows = new BroadcastChannel('samanom.notes');

const hold = (changed: Partial<Held>): void => {
  held = { ...held, ...changed };
  for (const hear of hearers) hear();
};

const read = async (): Promise<void> => hold({ notes: await readAll<Note>('notes') });

const store = async (change: Parameters<typeof write>[1]): Promise<void> => {
  await write('notes', change);
  windows.postMessage('changed');
  await read();
};

windows.onmessage = () => void read();

export type NewNote = Omit<Note, 'id' | 'notedAt' | 'sentIn' | 'outcome' | 'said'>;

const isSignedOut = (error: unknown): boolean =>
  error instanceof Refused && error.problem.status === 401;

const isAway = ({ problem: { status, code } }: Refused): boolean =>
  status >= 500 || status === 429 || code === 'version-conflict';

const failedWith = async (error: unknown, batch: readonly Note[]): Promise<boolean> => {
  if (isSignedOut(error)) hold({ line: 'signed-out' });
  else if (error instanceof Unreachable || (error instanceof Refused && isAway(error)))
    hold({ line: 'cut' });
  else if (codeOf(error) === 'csrf-token-wrong') csrf.token = '';
  else if (error instanceof Refused) {
    const said = error.problem.title;
    await store({ put: batch.map((note) => ({ ...note, outcome: 'refused', said })) });
    return true;
  } else throw error;
  return false;
};

const asTaken = (note: Note): Note => ({ ...note, outcome: 'accepted' });

/** A page that was opened without a line knows of nobody who is signed in: it asks before it sends. */
const isStill = async (by: string): Promise<boolean> => {
  if (csrf.token) return true;
  try {
    return (await fetchSession({ mayLeave: false })).personId === by;
  } catch (error) {
    hold({ line: isSignedOut(error) ? 'signed-out' : 'cut' });
    return false;
  }
};

/** Sends one command's worth. True if more can be tried at once. */
const sendNext = async (by: string, answered: () => void): Promise<boolean> => {
  const batch = nextBatch(await readAll<Note>('notes'), by);
  const [first] = batch;
  if (!first) return false;
  if (!(await isStill(by))) return false;
  const key = first.sentIn ?? crypto.randomUUID();
  if (!first.sentIn) await store({ put: batch.map((note) => ({ ...note, sentIn: key })) });
  const body = { notes: batch.map(bodyOf), ...(first.because && { because: first.because }) };
  const path = `/gatherings/${first.gatheringId}/presence`;
  const command = act<NotedPresence>({ service: 'networks', method: 'POST', path, body, key });
  try {
    const answer = await perform(command, { mayLeave: false });
    answered();
    const { remove, put } = afterAnswer(batch, answer);
    const accepted = batch.filter(({ id }) => remove.includes(id));
    hold({ line: 'open', taken: [...held.taken, ...accepted.map(asTaken)] });
    await store({ remove, put });
    return true;
  } catch (error) {
    return failedWith(error, batch);
  }
};

/** Notes on the disk of this machine, each until the service has taken it. */
export const outbox = {
  subscribe: (hear: () => void) => {
    hearers.add(hear);
    if (!held.notes) void read();
    return () => {
      hearers.delete(hear);
    };
  },
  held: (): Held => held,

  /** On the disk, with the moment, before it is sent. */
  async noteDown(note: NewNote): Promise<void> {
    const notes = held.notes ?? [];
    const moment = momentAfter(notes, new Date().toISOString());
    const full: Note = {
      ...note,
      id: crypto.randomUUID(),
      notedAt: moment,
      sentIn: null,
      outcome: null,
      said: null,
    };
    hold({ notes: [...notes, full] });
    try {
      await store({ put: [full] });
    } catch {
      hold({ notes, fault: true });
    }
  },

  /** What was said of it has been read. */
  dismiss: (ids: readonly string[]): Promise<void> => store({ remove: ids }),

  /** Once more, as a new command: what it was refused for may be mended. */
  retry: (notes: readonly Note[]): Promise<void> =>
    store({ put: notes.map((note) => ({ ...note, outcome: null, said: null, sentIn: null })) }),

  /**
   * Sends what this person noted, one command after the other; one window of the machine at a time. `answered`, before
   * anything is shown as sent.
   */
  send: (by: string, answered: () => void): Promise<void> =>
    navigator.locks.request('samanom.notes', async () => {
      let more = true;
      while (more) more = await sendNext(by, answered);
    }),
};
