import type { LetterKind } from '@samanom/contracts/intake';
import { readTemplate, type LetterTemplate } from '@samanom/letters';
import type { Static } from '@sinclair/typebox';

export type Kind = Static<typeof LetterKind>;

/**
 * The words of each kind of letter, newest version first. A version that letters were made with never changes and
 * never goes: they are printed by it again.
 */
const VERSIONS: Readonly<Record<Kind, readonly [number, ...number[]]>> = {
  admission: [2, 1],
  rejection: [2, 1],
  'waiting-list': [2, 1],
  'complaint-upheld': [1],
  'complaint-sent-on': [1],
  'returned-application': [1],
  'withdrawal-confirmed': [1],
};

const directory = new URL('./templates/', import.meta.url);

const templates: ReadonlyMap<string, LetterTemplate> = new Map(
  Object.entries(VERSIONS).flatMap(([kind, versions]) =>
    versions.map((version) => [
      `${kind}.v${version}`,
      readTemplate(directory, `${kind}.v${version}`),
    ]),
  ),
);

/** Every version of every kind. */
export const everyTemplate: readonly LetterTemplate[] = [...templates.values()];

/** @throws when no release ever had it, or somebody took it away */
export const templateNamed = (name: string): LetterTemplate => {
  const template = templates.get(name);
  if (!template) throw new Error(`there is no letter template ${name}`);
  return template;
};

/** What a new letter of this kind is made with. */
export const newestTemplate = (kind: Kind): LetterTemplate =>
  templateNamed(`${kind}.v${VERSIONS[kind][0]}`);
