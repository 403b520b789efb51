import { parseArgs } from 'node:util';
import { Problem } from '../problem.ts';

export interface Options {
  readonly applications: number;
  readonly seed: number;
  /** Where an intake answers that believes the development issuer itself; undefined: through the gateway at work on the data directory. */
  readonly serviceUrl: string | undefined;
}

export const usage = `npm run generate -- --applications 100 --seed 1     (with npm start running)
  --applications N   how many applications, from draft to decision (default 100)
  --seed S           a whole number; the same seed makes the same data, and goes on where it was (default 1)
  --service-url URL  an intake on this machine that takes the development issuer's tokens itself (default: the
                     gateway that npm start runs)`;

const MOST_APPLICATIONS = 100_000;
const here: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

const whole = (name: string, text: string, least: number, most: number): number => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Problem(
    `${name} must be a whole number from ${least} to ${most}, not ${text}\n${usage}`,
  );
};

/** Made-up data goes to nobody else's system. */
const onThisMachine = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' && here.has(url.hostname)) return url.origin;
  throw new Problem(`--service-url must be http:// on this machine, not ${text}\n${usage}`);
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        applications: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        'service-url': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

export const readOptions = (args: readonly string[]): Options => {
  const { applications, seed, 'service-url': serviceUrl } = parsed(args);
  return {
    applications: whole('--applications', applications, 1, MOST_APPLICATIONS),
    seed: whole('--seed', seed, 0, 2 ** 31 - 1),
    serviceUrl: serviceUrl === undefined ? undefined : onThisMachine(serviceUrl),
  };
};
