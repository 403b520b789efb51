import { useView } from '../api/view.ts';
import { themeDays, withoutThemeDay } from './theme-days.api.ts';

interface Choice {
  readonly participationId: string;
  readonly name: string;
  readonly cohort: string;
}

/** Those for whom one may plan a theme day: with one or without, as the service shows them to this person. */
export const useOwnParticipations = (): readonly Choice[] => {
  const without = useView(withoutThemeDay({ limit: 200 })).data?.body.rows ?? [];
  const having = useView(themeDays({ limit: 200 })).data?.body.rows ?? [];
  const all = new Map(
    [...without, ...having].map(({ participationId, participant, cohort }) => [
      participationId,
      { participationId, name: participant ?? participationId, cohort: cohort ?? '' },
    ]),
  );
  return [...all.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
};
