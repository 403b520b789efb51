import { dataOf, readOptions } from '../launcher/options.ts';
import { holderOf } from '../launcher/lock.ts';
import { addressOf } from '../launcher/services.ts';
import { Problem, told } from '../problem.ts';
import { sign } from './issuer.ts';
import { municipalityOf } from './municipality.ts';
import { identityOf, persons } from './persons.ts';

/** `npm run --silent token -- <person>`: a token for a demo person, and nothing else. */
async function token(person: string | undefined): Promise<string> {
  if (!person) throw new Problem(`name a demo person: ${persons.join(', ')}`);
  const data = dataOf(process.env);
  const identity = await identityOf(person, (kommunenummer) =>
    municipalityOf(data, kommunenummer, gatewayOf(data)),
  );
  return sign(data, identity);
}

function gatewayOf(data: string): string {
  const port = holderOf(data)?.port ?? readOptions([], process.env).port;
  return addressOf('gateway', port);
}

try {
  console.log(await token(process.argv[2]));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}
