import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { HireAdviser, hireAdviser } from './domain/hire-adviser.ts';
import { ReleaseAdviser, releaseAdviser } from './domain/release-adviser.ts';
import { StateThemeDayCost, stateThemeDayCost } from './domain/state-theme-day-cost.ts';
import { themeDay } from './domain/theme-day.ts';

@CommandHandler(HireAdviser)
class HireAdviserHandler implements ICommandHandler<HireAdviser> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: HireAdviser) {
    const { data, meta } = command;
    return this.store.decide(themeDay, data.themeDayId, hireAdviser(command), meta);
  }
}

@CommandHandler(ReleaseAdviser)
class ReleaseAdviserHandler implements ICommandHandler<ReleaseAdviser> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: ReleaseAdviser) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = releaseAdviser(new ReleaseAdviser(sealed, meta));
    return this.store.decide(themeDay, data.themeDayId, rule, meta, { documents });
  }
}

@CommandHandler(StateThemeDayCost)
class StateThemeDayCostHandler implements ICommandHandler<StateThemeDayCost> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: StateThemeDayCost) {
    const { data, meta } = command;
    return this.store.decide(themeDay, data.themeDayId, stateThemeDayCost(command), meta);
  }
}

export const adviserHandlers = [
  HireAdviserHandler,
  ReleaseAdviserHandler,
  StateThemeDayCostHandler,
];
