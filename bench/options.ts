import { Problem } from '../infra/problem.ts';

export interface Options {
  /** How often every contestant of a row has its turn. */
  readonly rounds: number;
  /** How long a turn lasts where time is what ends it. */
  readonly seconds: number;
  /** The length of the log that views are rebuilt from. */
  readonly events: number;
  /** Only rows whose name begins so. */
  readonly only: string | undefined;
}

export const usage = `npm run bench                    everything, about 30 minutes
npm run bench -- --rounds N      turns of every contestant (default 5)
npm run bench -- --seconds N     length of a turn (default 3)
npm run bench -- --events N      length of the log for the rebuild; for delivery 100000 at most (default 300000)
npm run bench -- --only NAME     one row: append, read-model, rebuild, order, http, stream, lists, bulk, delivery`;

const numbers = { '--rounds': 5, '--seconds': 3, '--events': 300_000 };

const valueOf = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(name);
  if (at < 0) return undefined;
  const value = args[at + 1];
  if (value === undefined) throw new Problem(`${name} lacks its value\n${usage}`);
  return value;
};

const numberOf = (args: readonly string[], name: keyof typeof numbers): number => {
  const value = Number(valueOf(args, name) ?? numbers[name]);
  if (value > 0) return value;
  throw new Problem(`${name} must be a number above 0\n${usage}`);
};

export const readOptions = (args: readonly string[]): Options => {
  const known = [...Object.keys(numbers), '--only'];
  const unknown = args.find((arg, n) => n % 2 === 0 && !known.includes(arg));
  if (unknown !== undefined) throw new Problem(`unknown argument ${unknown}\n${usage}`);
  return {
    rounds: numberOf(args, '--rounds'),
    seconds: numberOf(args, '--seconds'),
    events: numberOf(args, '--events'),
    only: valueOf(args, '--only'),
  };
};
