import * as intake from '@samanom/contracts/intake';
import { idOf, streamIdOf } from '@samanom/event-store';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { municipalityName } from '../../infra/generate/municipality-names.ts';
import { hashOf } from '../../libs/event-store/src/cloud-event.ts';
import { metadataOf } from '../../libs/event-store/src/metadata.ts';
import { copyLine } from '../../libs/event-store/src/views/cells.ts';
import { newMeta } from '../subject.ts';
import { ends, story, themes, type Case } from './case-story.ts';

const SERVICE = 'intake';
const MUNICIPALITIES = 1_000;
export const CASES_A_COHORT = 1_000;
/** So long lies between two events of a case. */
const STEP_MS = 60_000;
const BEGINNING_MS = Date.UTC(2026, 8, 1);

const COPY = `COPY event_store.event (event_id, stream_id, version, source, told, type, schema, data, metadata, hash)
  FROM STDIN`;

export const cohortIdOf = (n: number): string => idOf('bench cohort', n);
export const municipalityIdOf = (n: number): string => idOf('bench municipality', n);

const at = (step: number): string => new Date(BEGINNING_MS + step * STEP_MS).toISOString();

interface Told {
  readonly type: string;
  readonly version: number;
  readonly data: object;
}

const line = (streamId: string, version: number, event: Told, by: string, time: string) => {
  const meta = newMeta();
  const actor = { ...meta.actor, role: by, roles: [by] };
  const record = {
    eventId: randomUUID(),
    streamId,
    version,
    source: null,
    type: event.type,
    schema: event.version,
    data: { ...event.data },
    metadata: metadataOf({ ...meta, actor, at: time, command: event.type }, undefined),
  };
  return copyLine([
    record.eventId,
    streamId,
    String(version),
    null,
    String(!intake.assessmentEvents.some(({ type }) => type === event.type)),
    record.type,
    String(record.schema),
    JSON.stringify(record.data),
    JSON.stringify(record.metadata),
    `\\x${hashOf(SERVICE, record).toString('hex')}`,
  ]);
};

function* cohorts(count: number): Generator<string> {
  for (let n = 0; n < count; n++) {
    const cohortId = cohortIdOf(n);
    const opened = intake.CohortOpened({
      cohortId,
      name: `Prøvepulje ${n + 1}`,
      nature: 'trial',
      themes: [...themes],
      rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
      deadline: '2027-01-01T00:00:00.000Z',
    });
    yield line(streamIdOf(SERVICE, 'cohort', cohortId), 1, opened, 'decider', at(0));
  }
}

function* municipalities(): Generator<string> {
  const register = streamIdOf(SERVICE, 'municipality-numbers', 'norway');
  for (let n = 0; n < MUNICIPALITIES; n++) {
    const participantId = municipalityIdOf(n);
    const stream = streamIdOf(SERVICE, 'participant', participantId);
    const registered = { participantId, name: municipalityName(n), county: `Fylke ${n % 19}` };
    const language = n % 4 === 0 ? 'nn' : 'nb';
    const held = { municipalityId: participantId, number: String(1000 + n) };
    yield line(stream, 1, intake.MunicipalityRegistered(registered), 'case-worker', at(0));
    yield line(
      stream,
      2,
      intake.WrittenLanguageDecided({ participantId, language, from: '2020-01-01' }),
      'case-worker',
      at(0),
    );
    yield line(
      register,
      n + 1,
      intake.MunicipalityNumberAssigned({ ...held, from: '2020-01-01', to: null }),
      'case-worker',
      at(0),
    );
  }
}

/** The cohorts whose cases all wait for their decision; in the others every end there is stands beside the others. */
export const waitingCohorts: readonly number[] = [0, 2, 4, 6, 8];

const caseOf = (n: number): Case => {
  const cohort = Math.floor(n / CASES_A_COHORT);
  return {
    applicationId: idOf('bench application', n),
    cohortId: cohortIdOf(cohort),
    lead: municipalityIdOf((n * 7) % MUNICIPALITIES),
    themes: themes.filter((_, theme) => (n + theme) % 3 === 0 || n % themes.length === theme),
    end: waitingCohorts.includes(cohort) ? 'submitted' : (ends[n % ends.length] ?? 'submitted'),
  };
};

/** One step of every case. */
function* stepOfAll(step: number, cases: readonly KnownCase[]): Generator<string> {
  const happening = story[step];
  if (!happening) return;
  const { aggregate, by, event } = happening;
  const version = story.slice(0, step + 1).filter((one) => one.aggregate === aggregate).length;
  for (const { one, streams } of cases)
    yield line(streams[aggregate], version, event(one), by, at(step));
}

interface KnownCase {
  readonly one: Case;
  readonly streams: Readonly<Record<'application' | 'assessment', string>>;
}

const known = (one: Case): KnownCase => ({
  one,
  streams: {
    application: streamIdOf(SERVICE, 'application', one.applicationId),
    assessment: streamIdOf(SERVICE, 'assessment', one.applicationId),
  },
});

/**
 * So many applications of 100 events each, cohorts of 1,000 and a thousand municipalities, every event with its true
 * hash. All cases go on side by side: half-way through the log every one of them is in the past, the hardest there is.
 */
export const fullStore =
  (applications: number) =>
  async (url: string): Promise<void> => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query('SET synchronous_commit TO off');
    const take = async (lines: Iterable<string>) => {
      await pipeline(Readable.from(lines), client.query(copyFrom(COPY)));
      while ((await placed(client)) > 0);
    };
    await take(cohorts(Math.ceil(applications / CASES_A_COHORT)));
    await take(municipalities());
    const cases = Array.from({ length: applications }, (_, n) => known(caseOf(n)));
    for (let step = 0; step < story.length; step++) await take(stepOfAll(step, cases));
    await client.query('VACUUM ANALYZE');
    await client.end();
  };

const placed = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ placed: number }>(
    'SELECT event_store.sequence_step(500) AS placed',
  );
  return rows[0]?.placed ?? 0;
};
