import { MunicipalityNumberEnded, type MunicipalityRegisterEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { MunicipalityNumbers } from './municipality-numbers.ts';

export class EndMunicipalityNumber extends Command<{
  readonly municipalityId: string;
  readonly number: string;
  /** The last day that the number is the municipality's. */
  readonly to: string;
}> {}

export const endMunicipalityNumber =
  ({ data }: EndMunicipalityNumber): Decision<MunicipalityNumbers, MunicipalityRegisterEvent> =>
  ({ assignments }) => {
    const held = assignments.findLast(
      ({ municipalityId, number }) =>
        municipalityId === data.municipalityId && number === data.number,
    );
    if (!held) throw new NotFound('number-not-held', data);
    if (held.to === data.to) return [];
    if (held.to !== null) throw new Rejected('number-ended', held);
    if (data.to < held.from)
      throw new Rejected('period-reversed', { from: held.from, to: data.to });

    return [MunicipalityNumberEnded({ ...data, from: held.from })];
  };
