import { parseArgs } from 'node:util';
import { figuresOf } from './figures.ts';
import { killAtRandom } from './killer.ts';
import { brokerAway, cutAllConnections } from './outages.ts';
import { Bench } from './run.ts';
import { startSystem, type System } from './system.ts';
import { workOff } from './work-off.ts';

/** By hand: `node --conditions=samanom:source infra/kill-test/main.ts --kills 200 [--kafka]`, and what else there is. */
const { values } = parseArgs({
  options: {
    kafka: { type: 'boolean', default: false },
    /** How many processes are killed, one after the other. */
    kills: { type: 'string', default: '0' },
    /** One after the other, each when all are up again. */
    calm: { type: 'boolean', default: false },
    /** How many times all connections to the databases are cut. */
    cuts: { type: 'string', default: '0' },
    /** For how many seconds. */
    'broker-away': { type: 'string', default: '0' },
    /** How many told events wait while nothing runs. */
    backlog: { type: 'string', default: '0' },
  },
});
const asked = (name: 'kills' | 'cuts' | 'broker-away' | 'backlog'): number => Number(values[name]);

async function disturb(system: System): Promise<readonly string[]> {
  const bench = new Bench(system);
  let cut = 0;
  const { faults, seconds, quietAfterSeconds } = await bench.disturb(async () => {
    cut += await killAtRandom(system, asked('kills'), {
      calm: values.calm,
      tell: (killed) => killed % 20 === 0 && console.log(`${killed} killed`),
    });
    cut += await cutAllConnections(system, asked('cuts'));
    if (asked('broker-away') > 0) await brokerAway(system, 1_000 * asked('broker-away'));
  });
  for (const line of await figuresOf(system, bench)) console.log(line);
  console.log(
    `connections cut: ${cut}; ${seconds.toFixed(1)} s, caught up ${quietAfterSeconds.toFixed(1)} s later`,
  );
  return faults;
}

const system = await startSystem(values.kafka);
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => void system.stop().finally(() => process.exit(1)));
try {
  const events = asked('backlog');
  const faults = events > 0 ? await workOff(system, events) : await disturb(system);
  for (const fault of faults) console.error(`FAULT ${fault}`);
  console.log(faults.length === 0 ? 'all as it should be' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await system.stop();
}
