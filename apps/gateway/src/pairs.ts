import { ConfigError } from '@samanom/service';

type Environment = Readonly<Record<string, string | undefined>>;

/** `a=b, c=d` of a variable; `rule` says what is wrong with one of them, if anything is. */
export const pairsOf = (
  env: Environment,
  variable: string,
  rule: (name: string, value: string) => string | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    (env[variable] ?? '')
      .split(/[\s,]+/)
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [, name, value] = /^(.+)=([^=]+)$/.exec(pair) ?? [];
        if (!name || !value) throw new ConfigError(variable, `must be pairs, not "${pair}"`);
        const wrong = rule(name, value);
        if (wrong) throw new ConfigError(variable, `${wrong}: "${pair}"`);
        return [name, value] as const;
      }),
  );
