import { told } from '../problem.ts';
import { runProgram, running, serviceNamed } from './running.ts';

/** `npm run rebuild -- <service> <view> [--back]`: builds a view of the running embedded system anew. */
function rebuild([name, ...rest]: readonly string[]): number {
  const service = serviceNamed(name, 'npm run rebuild -- <service> <view> [--back]');
  return runProgram(service, 'rebuild', rest, { DATABASE_URL: running().url(service, service) });
}

try {
  process.exitCode = rebuild(process.argv.slice(2));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
