import { fill, type Language, type Words } from '../refusals/words.ts';
import { roleWords, someMunicipality, someone } from './terms.ts';

/**
 * What happened, in one sentence. `{name}` is a fact of the event or who did it (said in words); a part stands in its place only when the event holds the fact of that name.
 */
export interface Sentence extends Words {
  readonly parts?: Readonly<Record<string, Words>>;
}

/** Names of municipalities and participants, by their ids, at the moment shown. */
export type Names = ReadonlyMap<string, string>;

/** Who did it, as the event knows: a role at an organisation, never a name. */
export interface Doer {
  readonly role: string;
  readonly organisation: string;
}

export const doerInWords = ({ role, organisation }: Doer, names: Names, language: Language) => {
  const known = Object.hasOwn(roleWords, role);
  const inRole = (known ? roleWords[role as keyof typeof roleWords] : someone)[language];
  return {
    role: inRole,
    organisation: names.get(organisation) ?? someMunicipality[language],
    /** A municipality acts by its name, anybody else in a role. */
    doer: names.get(organisation) ?? inRole,
  };
};

const isThere = (fact: unknown): boolean => fact !== undefined && fact !== null && fact !== '';

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The sentence with what is known in its places. */
export const tell = (
  { parts = {}, ...sentence }: Sentence,
  known: Readonly<Record<string, unknown>>,
  language: Language,
): string => {
  const said = Object.fromEntries(
    Object.entries(parts).map(([part, words]) => [
      part,
      isThere(known[part]) ? fill(words[language], known) : '',
    ]),
  );
  return capitalised(fill(sentence[language], { ...known, ...said }));
};
