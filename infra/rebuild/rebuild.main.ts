import { spawnSync } from 'node:child_process';
import { openCredentials } from '../launcher/credentials.ts';
import { holderOf } from '../launcher/lock.ts';
import { dataOf } from '../launcher/options.ts';
import { postgresPort, services } from '../launcher/services.ts';
import { Problem, told } from '../problem.ts';

/** `npm run rebuild -- <service> <view> [--back]` on the running embedded system. */
function rebuild([service, ...rest]: readonly string[]): number {
  const names: readonly string[] = services;
  if (!service || !names.includes(service))
    throw new Problem(`usage: npm run rebuild -- <${names.join('|')}> <view> [--back]`);
  const data = dataOf(process.env);
  const holder = holderOf(data);
  if (!holder) throw new Problem(`nothing runs on ${data}: start it first (npm start)`);
  const url = openCredentials(data).url(service, service, postgresPort(holder.port));
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', `apps/${service}/dist/rebuild.main.js`, ...rest],
    { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url, SAMANOM_MODE: 'embedded' } },
  );
  return status ?? 1;
}

try {
  process.exitCode = rebuild(process.argv.slice(2));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
