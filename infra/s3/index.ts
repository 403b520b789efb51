import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findJava, findMaven } from '../maven/tools.ts';
import { runTool } from '../maven/run-tool.ts';
import { lastLines, openLog } from '../log-file.ts';
import { freePort } from '../ports.ts';
import { Problem } from '../problem.ts';
import { ended, isRunning, signal, until, worksIn } from '../processes.ts';
import { workspace } from '../projects.ts';

const version = '4.11.0';
const cache = join(workspace, `node_modules/.cache/samanom-s3/${version}`);
const jar = join(cache, `s3mock-${version}-exec.jar`);
const pidFile = 'server.pid';
const heap = '-Xmx128m';

/** An S3-compatible server for tests: Adobe's S3Mock, one jar. */
export interface S3Server {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** Whether everything is here, or can be fetched; else a Problem. */
export function checkS3Tools(): void {
  findJava('S3Mock');
  if (!existsSync(jar)) findMaven('S3Mock');
}

/** Fetched beside its place and renamed when done. */
async function fetchJar(): Promise<void> {
  console.log('Maven fetches an S3-compatible server, 61 MB, once');
  const workshop = `${cache}.making-${process.pid}`;
  const { code, lines } = await runTool(
    [
      findMaven('S3Mock'),
      '--batch-mode',
      '--strict-checksums',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
      `-Dartifact=com.adobe.testing:s3mock:${version}:jar:exec`,
      `-DoutputDirectory=${workshop}`,
    ],
    {},
  );
  if (code !== 0)
    throw new Problem(
      `Maven can't fetch S3Mock: ${lines.find((line) => line.startsWith('[ERROR]'))}`,
    );
  if (!existsSync(jar)) renameSync(workshop, cache);
  rmSync(workshop, { recursive: true, force: true });
}

/** On this directory, in which nothing is left when it is stopped but what the caller removes. */
export async function startS3(directory: string): Promise<S3Server> {
  if (!existsSync(jar)) await fetchJar();
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const log = join(directory, 'server.log');
  const output = openLog(log);
  const java = [
    findJava('S3Mock'),
    heap,
    '-XX:TieredStopAtLevel=1',
    `-Djava.io.tmpdir=${directory}`,
    '-jar',
    jar,
    '--server.address=127.0.0.1',
    `--server.port=0`,
    `--com.adobe.testing.s3mock.httpPort=${port}`,
  ];
  // Its pid is on paper before it is Java: one killed at any moment leaves none that can't be found.
  const asItself = ['-c', `echo $$ >${pidFile} && exec "$@"`, 'sh'];
  const child = spawn('sh', [...asItself, ...java], {
    cwd: directory,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  const stop = () => stopS3(directory);
  const endpoint = `http://127.0.0.1:${port}`;
  if (await until(() => answers(endpoint), 60_000)) return { endpoint, stop };
  await stop();
  throw new Problem(`the S3-compatible server does not answer:\n${lastLines(log, 5)}`);
}

const answers = async (endpoint: string): Promise<boolean> => {
  const answer = await fetch(endpoint).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.status === 200;
};

/** Ends the server that works in this directory, if there is one. */
export async function stopS3(directory: string): Promise<void> {
  const file = join(directory, pidFile);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (!pid || !isRunning(pid) || !worksIn(pid, directory, directory)) return;
  signal(pid, 'SIGTERM');
  if (await ended(pid, 10_000)) return;
  signal(pid, 'SIGKILL');
  await ended(pid, 5_000);
}
