import { freePort } from '../../infra/ports.ts';
import { ourTables } from '../contestants/ours.ts';
import { intakeCommand, intakeEnvironment, intakeTables, prepareIntake } from '../http/intake.ts';
import { load } from '../http/load.ts';
import { startServerProcess } from '../http/server-process.ts';
import type { Sample } from '../measure/drive.ts';
import { ratio, tournament, type Contestant } from '../measure/tournament.ts';
import { atLeast, type Row, type Setting } from '../row.ts';

const CONNECTIONS = 64;
const BODY = { name: 'Bø', county: 'Telemark' };
const INTAKE = 'Samanom intake, the whole service: token, schema, rule, event, views';
const STORE = "bare Nest on Fastify, the store's decide";
const FASTIFY = 'bare Nest on Fastify, one INSERT each';
const EXPRESS = 'bare Nest on Express, one INSERT each';

interface Service {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const answering = async (
  { home, seconds }: Setting,
  { headers = {}, ...service }: Service,
): Promise<Sample> => {
  const stop = await startServerProcess({ ...service, home });
  const url = `http://127.0.0.1:${service.port}/municipalities`;
  return load(url, BODY, headers, CONNECTIONS, seconds).finally(stop);
};

const bare =
  (setting: Setting, ...kind: readonly string[]) =>
  async (): Promise<Sample> => {
    const env = { DATABASE_URL: await setting.databases.fresh('ours', ourTables) };
    const port = await freePort();
    const script = 'bench/http/bare-nest.main.ts';
    const args = ['--conditions=samanom:source', '--no-warnings', script, ...kind, `${port}`];
    return answering(setting, { args, env, port });
  };

const intake = (setting: Setting, token: string) => async (): Promise<Sample> => {
  const port = await freePort();
  const url = await setting.databases.fresh('intake', intakeTables);
  return answering(setting, {
    args: intakeCommand,
    env: intakeEnvironment(url, setting.home, port),
    port,
    headers: { authorization: `Bearer ${token}` },
  });
};

const contestants = (setting: Setting, token: string): readonly Contestant[] => [
  { name: EXPRESS, run: bare(setting, 'express', 'insert') },
  { name: FASTIFY, run: bare(setting, 'fastify', 'insert') },
  { name: STORE, run: bare(setting, 'fastify', 'store') },
  { name: INTAKE, run: intake(setting, token) },
];

/** Commands over 64 connections, against services that only insert. */
export const http: Row = {
  name: 'http',
  run: async (setting) => {
    setting.progress('HTTP: building the services');
    const token = await prepareIntake(setting.home);
    const scores = await tournament(contestants(setting, token), setting.rounds, (text) =>
      setting.progress(`HTTP: ${text}`),
    );
    return [
      {
        title: `A command over HTTP, ${CONNECTIONS} connections`,
        columns: { perSecond: 'requests/s', p50Ms: 'p50 ms', p99Ms: 'p99 ms' },
        base: EXPRESS,
        scores,
        marks: [
          atLeast(
            'HTTP command, whole service, of Nest on Express',
            2.5,
            ratio(scores, INTAKE, EXPRESS),
          ),
        ],
      },
    ];
  },
};
