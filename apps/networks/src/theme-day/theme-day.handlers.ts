import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { ParticipationsHeard } from '../views/heard-participation/participations-heard.query.ts';
import { CallOffThemeDay, callOffThemeDay } from './domain/call-off-theme-day.ts';
import { ExplainThemeDayTiming, explainThemeDayTiming } from './domain/explain-theme-day-timing.ts';
import { HoldThemeDay, holdThemeDay } from './domain/hold-theme-day.ts';
import { MoveThemeDay, moveThemeDay } from './domain/move-theme-day.ts';
import { PlanThemeDay, planThemeDay } from './domain/plan-theme-day.ts';
import { themeDay } from './domain/theme-day.ts';

@CommandHandler(PlanThemeDay)
class PlanThemeDayHandler implements ICommandHandler<PlanThemeDay> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute(command: PlanThemeDay) {
    const { data, meta } = command;
    const participation = await this.heard.of(data.participationId);
    return this.store.decide(themeDay, data.themeDayId, planThemeDay(command, participation), meta);
  }
}

@CommandHandler(MoveThemeDay)
class MoveThemeDayHandler implements ICommandHandler<MoveThemeDay> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: MoveThemeDay) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = moveThemeDay(new MoveThemeDay(sealed, meta));
    return this.store.decide(themeDay, data.themeDayId, rule, meta, { documents });
  }
}

@CommandHandler(CallOffThemeDay)
class CallOffThemeDayHandler implements ICommandHandler<CallOffThemeDay> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: CallOffThemeDay) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = callOffThemeDay(new CallOffThemeDay(sealed, meta));
    return this.store.decide(themeDay, data.themeDayId, rule, meta, { documents });
  }
}

@CommandHandler(HoldThemeDay)
class HoldThemeDayHandler implements ICommandHandler<HoldThemeDay> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: HoldThemeDay) {
    const { data, meta } = command;
    return this.store.decide(themeDay, data.themeDayId, holdThemeDay(command), meta);
  }
}

@CommandHandler(ExplainThemeDayTiming)
class ExplainThemeDayTimingHandler implements ICommandHandler<ExplainThemeDayTiming> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: ExplainThemeDayTiming) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = explainThemeDayTiming(new ExplainThemeDayTiming(sealed, meta));
    return this.store.decide(themeDay, data.themeDayId, rule, meta, { documents });
  }
}

export const themeDayHandlers = [
  PlanThemeDayHandler,
  MoveThemeDayHandler,
  CallOffThemeDayHandler,
  HoldThemeDayHandler,
  ExplainThemeDayTimingHandler,
];
