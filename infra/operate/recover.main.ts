import { ownerOf } from '../launcher/database.ts';
import { brokersOf, heardBy, services } from '../launcher/services.ts';
import { Problem, told } from '../problem.ts';
import { runProgram, running, serviceNamed } from './running.ts';

/** `npm run recover -- <service> [--kafka]`: takes back what a restored service has told, from who still has it. */
function recover([name, way]: readonly string[]): number {
  const service = serviceNamed(name, 'npm run recover -- <service> [--kafka]');
  const { port, url } = running();
  const hearer = services.find((one) => heardBy(one).includes(service));
  if (!hearer && way !== '--kafka')
    throw new Problem(`nobody hears ${service}: only its topic has what it told (--kafka)`);
  const from =
    way === '--kafka' || !hearer
      ? { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: brokersOf(port) }
      : { RECOVER_FROM: url(hearer, hearer) };
  return runProgram(service, 'recover', [], {
    DATABASE_URL: url(ownerOf(service), service),
    ...from,
  });
}

try {
  process.exitCode = recover(process.argv.slice(2));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
