import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compileCache } from '../launcher/command.ts';
import type { TriedService } from './tried-services.ts';
import { workspace } from '../projects.ts';

/** As the launcher does: Node 24 sees a fault of kafkajs that does no harm. */
const quiet = '--disable-warning=TimeoutNegativeWarning';

/** One process of a built service, begun again whenever it ends, until it is told to stay down. */
export class Instance {
  readonly name: string;
  readonly service: TriedService;
  readonly log: string;
  /** It answers as ready. */
  up = false;
  kills = 0;
  /** How often it ended though nobody had killed it. */
  deaths = 0;
  /** It shall run: whenever it ends it is begun again. */
  wanted = false;
  private readonly env: NodeJS.ProcessEnv;
  private readonly port: number;
  private child: ChildProcess | undefined;

  constructor(service: TriedService, name: string, home: string, port: number, env: object) {
    this.service = service;
    this.name = name;
    this.port = port;
    this.log = join(home, `logs/${name}.log`);
    // As the launcher starts it.
    this.env = { ...process.env, ...compileCache, ...env, PORT: String(port) };
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  start(): void {
    this.wanted = true;
    const output = openSync(this.log, 'a');
    const args = ['--enable-source-maps', quiet, `apps/${this.service}/dist/main.js`];
    const child = spawn(process.execPath, args, {
      cwd: workspace,
      env: this.env,
      stdio: ['pipe', output, output],
    });
    closeSync(output);
    this.child = child;
    child.on('exit', (_, signal) => this.ended(signal));
    void this.watch(child);
  }

  /** Without a word, at whatever it is doing. */
  kill(): void {
    this.kills++;
    this.up = false;
    this.child?.kill('SIGKILL');
  }

  /** Ends, and stays down until it is started. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.wanted = false;
    this.up = false;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  private ended(signal: NodeJS.Signals | null): void {
    this.up = false;
    if (!this.wanted) return;
    if (signal !== 'SIGKILL') this.deaths++;
    this.start();
  }

  private async watch(child: ChildProcess): Promise<void> {
    while (this.child === child && child.exitCode === null && child.signalCode === null) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.status === 200 && this.child === child && !child.killed) {
        this.up = true;
        return;
      }
      await sleep(100);
    }
  }
}
