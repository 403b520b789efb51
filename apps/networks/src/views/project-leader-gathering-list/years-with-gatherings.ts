import type { Language, Words } from '@samanom/contracts';
import type { ProjectLeaderYears } from '@samanom/contracts/networks';

/** Booklet: one or two gatherings a year for the whole period. */
const MOST_A_YEAR = 2;

const NONE: Words = {
  nb: 'Ingen prosjektledersamling dette året. Én eller to er forutsatt.',
  nn: 'Inga prosjektleiarsamling dette året. Éi eller to er føresett.',
  en: "No project leaders' gathering this year. One or two are expected.",
};
const MANY: Words = {
  nb: 'Flere enn to prosjektledersamlinger dette året. Én eller to er forutsatt.',
  nn: 'Fleire enn to prosjektleiarsamlingar dette året. Éi eller to er føresett.',
  en: "More than two project leaders' gatherings this year. One or two are expected.",
};

/** Every year of the period, and in words where it has none or too many. */
export const yearsWithGatherings = (
  period: { readonly from: number; readonly until: number },
  counts: ReadonlyMap<number, number>,
  language: Language,
): ProjectLeaderYears['rows'] =>
  Array.from({ length: Math.max(0, period.until - period.from + 1) }, (_, n) => {
    const year = period.from + n;
    const gatherings = counts.get(year) ?? 0;
    const deviation = gatherings === 0 ? NONE : gatherings > MOST_A_YEAR ? MANY : null;
    return { year, gatherings, deviation: deviation?.[language] ?? null };
  });
