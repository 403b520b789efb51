import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MunicipalityByNumberAnswer } from '@samanom/contracts/intake';
import { Views, type Moment } from '@samanom/event-store';
import { NotFound, includes } from '@samanom/kernel';
import { chainFrom, namesOf, participantList, registerAt, registerViews } from '@samanom/programme';

export interface AskedNumber {
  readonly number: string;
  readonly on: string;
  readonly today: string;
}

/** Whose number it was, and who goes on for them today. */
export class FindMunicipalityByNumber {
  constructor(
    readonly asked: AskedNumber,
    readonly moment: Moment,
  ) {}
}

const BEFORE_ALL = '0000-01-01';

@QueryHandler(FindMunicipalityByNumber)
class FindMunicipalityByNumberHandler implements IQueryHandler<FindMunicipalityByNumber> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: FindMunicipalityByNumber): Promise<MunicipalityByNumberAnswer> {
    const { number, on, today } = asked;
    const shown = await this.views.at([...registerViews, participantList], moment);
    const register = await registerAt(shown);
    const then = register.held.find((one) => one.number === number && includes(one, on));
    if (!then) throw new NotFound('number-unheld', { number, on });

    const until = today > on ? today : on;
    const links = chainFrom(register, then.municipalityId, on).filter(
      ({ from }) => (from ?? BEFORE_ALL) <= until,
    );
    const names = await namesOf(
      shown,
      links.map(({ municipalityId }) => municipalityId),
    );
    const named = (municipalityId: string, held: string | null) => ({
      municipalityId,
      name: names.get(municipalityId) ?? null,
      number: held,
    });
    const last = links.at(-1) ?? then;
    const ended = last.to !== null && last.to < until;
    return {
      number,
      on,
      municipality: named(then.municipalityId, number),
      today: { ...named(last.municipalityId, ended ? null : last.number), on: until },
      chain: links.map((link) => ({ ...link, ...named(link.municipalityId, link.number) })),
    };
  }
}

export const municipalityByNumberHandlers = [FindMunicipalityByNumberHandler];
