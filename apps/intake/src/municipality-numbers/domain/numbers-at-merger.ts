import {
  MunicipalityNumberAssigned,
  MunicipalityNumberEnded,
  type MunicipalityRegisterEvent,
} from '@samanom/contracts/intake';
import { Rejected, dayBefore, overlap } from '@samanom/kernel';
import type { Assignment, Merger, MunicipalityNumbers } from './municipality-numbers.ts';

/** A number that goes on until further notice ends the day before; anything else recorded beyond that day contradicts it. */
const ended = (held: Assignment, { on }: Merger) => {
  const { municipalityId, number, from } = held;
  if (held.to !== null || from >= on)
    throw new Rejected('number-beyond-merger', { municipalityId, number, from, on });
  return MunicipalityNumberEnded({ municipalityId, number, from, to: dayBefore(on) });
};

/** Those merged lose their numbers; the successor keeps its own, or gets the one that comes with the merger. */
export const numbersAtMerger = (
  { assignments }: MunicipalityNumbers,
  merger: Merger,
): readonly MunicipalityRegisterEvent[] => {
  const { successorId, merged, on, number } = merger;
  const reaching = assignments.filter((one) => overlap(one, { from: on, to: null }));
  const theirs = reaching.filter(({ municipalityId }) => merged.includes(municipalityId));
  const own = reaching.filter(({ municipalityId }) => municipalityId === successorId);
  const endings = theirs.map((held) => ended(held, merger));
  if (number === null || own.some((held) => held.number === number && held.from <= on))
    return endings;

  const taken = reaching.find((held) => held.number === number && !theirs.includes(held));
  if (taken) throw new Rejected('number-taken', taken);
  return [
    ...endings,
    ...own.map((held) => ended(held, merger)),
    MunicipalityNumberAssigned({ municipalityId: successorId, number, from: on, to: null }),
  ];
};
