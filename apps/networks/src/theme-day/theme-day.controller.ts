import { Body, Controller, Delete, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  HireAdviserBody,
  MoveThemeDayBody,
  PlanThemeDayBody,
  ReleaseAdviserBody,
  ThemeDayCostBody,
  ThemeDayCreated,
  ThemeDayReasonBody,
} from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import type { Command, CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { CallOffThemeDay } from './domain/call-off-theme-day.ts';
import { ExplainThemeDayTiming } from './domain/explain-theme-day-timing.ts';
import { HireAdviser } from './domain/hire-adviser.ts';
import { HoldThemeDay } from './domain/hold-theme-day.ts';
import { MoveThemeDay } from './domain/move-theme-day.ts';
import { PlanThemeDay } from './domain/plan-theme-day.ts';
import { ReleaseAdviser } from './domain/release-adviser.ts';
import { StateThemeDayCost } from './domain/state-theme-day-cost.ts';

const ThemeDayId = () => Param('themeDayId', validParam('themeDayId', Id));

const adviserOf = ({ organisation, name }: HireAdviserBody) => ({
  organisation,
  name: name ?? null,
});

@Controller('theme-days')
export class ThemeDayController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('theme-day:plan')
  @Answers(201, 'Plans a local theme day of a participation', ThemeDayCreated)
  async plan(@Body(valid(PlanThemeDayBody)) body: PlanThemeDayBody, @Meta() meta: CommandMeta) {
    const themeDayId = meta.commandId;
    const { municipalities, place = null, ...day } = body;
    const command = new PlanThemeDay({ ...day, themeDayId, municipalities, place }, meta);
    return new Done(await this.decided(command), { themeDayId });
  }

  @Put(':themeDayId/date')
  @Allow('theme-day:plan')
  @Answers(204, 'Moves a theme day, with a reason')
  move(
    @ThemeDayId() themeDayId: string,
    @Body(valid(MoveThemeDayBody)) body: MoveThemeDayBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new MoveThemeDay({ ...body, themeDayId }, meta));
  }

  @Post(':themeDayId/cancellation')
  @Allow('theme-day:plan')
  @Answers(204, 'Calls a theme day off, with a reason')
  callOff(
    @ThemeDayId() themeDayId: string,
    @Body(valid(ThemeDayReasonBody)) { reason }: ThemeDayReasonBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new CallOffThemeDay({ themeDayId, reason }, meta));
  }

  @Post(':themeDayId/holding')
  @Allow('theme-day:plan')
  @Answers(204, 'The theme day has been held, on its date')
  hold(@ThemeDayId() themeDayId: string, @Meta() meta: CommandMeta) {
    return this.done(new HoldThemeDay({ themeDayId }, meta));
  }

  @Put(':themeDayId/cost')
  @Allow('theme-day:plan')
  @Answers(204, 'States what a theme day cost the municipality, in whole kroner')
  stateCost(
    @ThemeDayId() themeDayId: string,
    @Body(valid(ThemeDayCostBody)) { amountNok }: ThemeDayCostBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new StateThemeDayCost({ themeDayId, amountNok }, meta));
  }

  @Put(':themeDayId/timing-reason')
  @Allow('theme-day:plan')
  @Answers(204, 'Says why the theme day is not between the first and the second gathering')
  explainTiming(
    @ThemeDayId() themeDayId: string,
    @Body(valid(ThemeDayReasonBody)) { reason }: ThemeDayReasonBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new ExplainThemeDayTiming({ themeDayId, reason }, meta));
  }

  @Post(':themeDayId/advisers')
  @Allow('theme-day:plan')
  @Answers(204, 'The municipality hires an organisation for its theme day')
  hire(
    @ThemeDayId() themeDayId: string,
    @Body(valid(HireAdviserBody)) body: HireAdviserBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new HireAdviser({ themeDayId, adviser: adviserOf(body) }, meta));
  }

  @Delete(':themeDayId/advisers')
  @Allow('theme-day:plan')
  @Answers(204, 'An organisation was after all not hired, with a reason')
  release(
    @ThemeDayId() themeDayId: string,
    @Body(valid(ReleaseAdviserBody)) { reason, ...adviser }: ReleaseAdviserBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new ReleaseAdviser({ themeDayId, adviser: adviserOf(adviser), reason }, meta));
  }

  private decided(command: Command<object>): Promise<Decided> {
    return this.commands.execute<Command<object>, Decided>(command);
  }

  private async done(command: Command<object>): Promise<Done> {
    return new Done(await this.decided(command));
  }
}
