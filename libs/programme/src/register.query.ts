import type { Shown } from '@samanom/event-store';
import {
  municipalityNumber,
  type MunicipalityNumberRow,
} from './municipality-number.projection.ts';
import { municipalityMerger, type MergerRow } from './municipality-merger.projection.ts';

/** What the questions about who became whom are answered from. */
export const registerViews = [municipalityMerger, municipalityNumber];

/** Every merger at the moment shown: some hundreds at most, so they are followed in memory. */
export const mergersAt = (shown: Shown): Promise<readonly MergerRow[]> =>
  shown.rows(municipalityMerger).getRawMany<MergerRow>();

/** The whole register at the moment shown. */
export const registerAt = async (shown: Shown) => {
  const [mergers, held] = await Promise.all([
    mergersAt(shown),
    shown.rows(municipalityNumber).getRawMany<MunicipalityNumberRow>(),
  ]);
  return { mergers, held };
};

/** The number that each municipality held on a date. */
export const numbersOn = async (shown: Shown, on: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await shown
    .rows(municipalityNumber)
    .where(`:on::date BETWEEN row."from" AND coalesce(row."to", 'infinity')`, { on })
    .getRawMany<MunicipalityNumberRow>();
  return new Map(rows.map(({ municipalityId, number }) => [municipalityId, number]));
};
