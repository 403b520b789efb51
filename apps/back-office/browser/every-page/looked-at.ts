import type { Page } from 'playwright-core';
import type { Subjects } from './subjects.ts';

/** One page, as one person opens it. */
export interface LookedAt {
  /** As src/screens.ts has it. */
  readonly path: string;
  /** A demo person. */
  readonly person: string;
  /** In nynorsk: the proof that it is this page, and neither an error nor a shut door. */
  readonly heading: string | RegExp;
  /** What stands in the address for each $name. */
  readonly of?: (subjects: Subjects) => Readonly<Record<string, string>>;
  readonly search?: (subjects: Subjects) => string;
  /** What is done on it before one looks. */
  readonly then?: (page: Page) => Promise<void>;
}

export const addressOf = ({ path, of, search }: LookedAt, subjects: Subjects): string => {
  const names = of?.(subjects) ?? {};
  return (
    path.replaceAll(/\$(\w+)/g, (_, name: string) => names[name] ?? '') + (search?.(subjects) ?? '')
  );
};
