import type { Language, Words } from '@samanom/contracts';
import type { ThemeDayAnswer } from '@samanom/contracts/networks';

type Timing = ThemeDayAnswer['timing'];

/** Booklet: as early as can be, preferably between gathering 1 and 2. Another time is a deviation, never refused. */
const deviations: Partial<Record<Timing, Words>> = {
  'before-first': {
    nb: 'Temadagen er før nettverkets første samling. Mellom første og andre samling er anbefalt.',
    nn: 'Temadagen er før den første samlinga i nettverket. Mellom første og andre samling er tilrådd.',
    en: "The theme day is before the network's first gathering. Between the first and the second is recommended.",
  },
  'after-second': {
    nb: 'Temadagen er etter nettverkets andre samling. Mellom første og andre samling er anbefalt.',
    nn: 'Temadagen er etter den andre samlinga i nettverket. Mellom første og andre samling er tilrådd.',
    en: "The theme day is after the network's second gathering. Between the first and the second is recommended.",
  },
};

/** In words; nothing of a day that was called off. */
export const deviationOf = (
  { status, timing }: Pick<ThemeDayAnswer, 'status' | 'timing'>,
  language: Language,
): string | null => (status === 'called-off' ? null : (deviations[timing]?.[language] ?? null));
