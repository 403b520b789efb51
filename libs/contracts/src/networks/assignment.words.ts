import type { Words } from '../refusals/words.ts';

/** Why a network is suggested. `{name}` is filled in. */
export const assignmentWords = {
  'themes-shared': {
    nb: 'Nettverket har samme tema som søknaden: {themes}.',
    nn: 'Nettverket har same tema som søknaden: {themes}.',
    en: 'The network has the theme of the application: {themes}.',
  },
  'themes-differ': {
    nb: 'Nettverket har et annet tema enn søknaden.',
    nn: 'Nettverket har eit anna tema enn søknaden.',
    en: 'The network has another theme than the application.',
  },
  'themes-unknown': {
    nb: 'Temaet til søknaden er ikke kjent.',
    nn: 'Temaet til søknaden er ikkje kjent.',
    en: 'The theme of the application is not known.',
  },
  'county-shared': {
    nb: 'Medlemmer fra {county}: {count}.',
    nn: 'Medlemmer frå {county}: {count}.',
    en: 'Members from {county}: {count}.',
  },
  'county-alone': {
    nb: 'Ingen andre i nettverket er fra {county}.',
    nn: 'Ingen andre i nettverket er frå {county}.',
    en: 'Nobody else in the network is from {county}.',
  },
  size: {
    nb: 'Medlemmer i nettverket så langt: {size}.',
    nn: 'Medlemmer i nettverket så langt: {size}.',
    en: 'Members of the network so far: {size}.',
  },
  'size-full': {
    nb: 'Nettverket har alt {size} medlemmer; så mange har de største.',
    nn: 'Nettverket har alt {size} medlemmer; så mange har dei største.',
    en: 'The network has {size} members already; the largest have as many.',
  },
} as const satisfies Record<string, Words>;
