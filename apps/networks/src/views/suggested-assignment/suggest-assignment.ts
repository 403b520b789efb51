import { fill, type Words } from '@samanom/contracts';
import { themeWords } from '@samanom/contracts/intake';
import {
  assignmentWords,
  type NetworkTheme,
  type SuggestedNetwork,
  type SuggestedPlace,
} from '@samanom/contracts/networks';

/** A participation that is to be placed. */
export type ToPlace = Omit<SuggestedPlace, 'suggested' | 'others'>;

/** A network of its cohort, and where its members are from: the counties of each. */
export interface Candidate {
  readonly networkId: string;
  readonly name: string;
  readonly themes: readonly NetworkTheme[];
  readonly members: readonly (readonly string[])[];
}

/** No printed network has more members than ten. Booklet, Vedlegg 2. */
const FULL = 10;

type Sentence = SuggestedNetwork['why'][number];

const said = (words: Words, params: (language: keyof Words) => object): Sentence => ({
  nb: fill(words.nb, params('nb')),
  nn: fill(words.nn, params('nn')),
  en: fill(words.en, params('en')),
});

const ofThemes = ({ themes }: ToPlace, shared: readonly NetworkTheme[]): Sentence => {
  if (themes.length === 0) return said(assignmentWords['themes-unknown'], () => ({}));
  if (shared.length === 0) return said(assignmentWords['themes-differ'], () => ({}));
  return said(assignmentWords['themes-shared'], (language) => ({
    themes: shared.map((theme) => themeWords[theme][language]).join(', '),
  }));
};

const ofCounty = ({ counties }: ToPlace, count: number): readonly Sentence[] => {
  const county = counties.join(', ');
  if (county === '') return [];
  const words = assignmentWords[count > 0 ? 'county-shared' : 'county-alone'];
  return [said(words, () => ({ county, count }))];
};

const ofSize = (size: number): Sentence =>
  said(assignmentWords[size >= FULL ? 'size-full' : 'size'], () => ({ size }));

/** What speaks for a network, and what against it. */
const weighed = (place: ToPlace, network: Candidate): SuggestedNetwork => {
  const { networkId, name, members } = network;
  const themes = network.themes.filter((theme) => place.themes.includes(theme));
  const fromCounty = members.filter((counties) =>
    counties.some((county) => place.counties.includes(county)),
  ).length;
  const size = members.length;
  const why = [ofThemes(place, themes), ...ofCounty(place, fromCounty), ofSize(size)];
  return { networkId, name, themes, fromCounty, size, why };
};

/** One after the other: the first that tells two networks apart decides. */
const reasons: readonly ((network: SuggestedNetwork) => number)[] = [
  ({ themes }) => -themes.length,
  ({ size }) => (size >= FULL ? 1 : 0),
  ({ fromCounty }) => (fromCounty > 0 ? 0 : 1),
  ({ size }) => size,
];

const better = (one: SuggestedNetwork, other: SuggestedNetwork): number => {
  for (const reason of reasons) {
    const difference = reason(one) - reason(other);
    if (difference !== 0) return difference;
  }
  return one.name.localeCompare(other.name, 'nb') || one.networkId.localeCompare(other.networkId);
};

/**
 * Where those without a network might go: by the theme of the application, then by neighbours from the same county, then
 * to the smallest. Whoever is suggested for a network counts there for those who come after. It decides nothing.
 */
export const suggestAssignment = (
  places: readonly ToPlace[],
  networks: readonly Candidate[],
): readonly SuggestedPlace[] => {
  const members = new Map(networks.map(({ networkId, members }) => [networkId, [...members]]));
  return places.map((place) => {
    const [suggested = null, ...others] = networks
      .map((one) => weighed(place, { ...one, members: members.get(one.networkId) ?? [] }))
      .toSorted(better);
    if (suggested) members.get(suggested.networkId)?.push(place.counties);
    return { ...place, suggested, others };
  });
};
