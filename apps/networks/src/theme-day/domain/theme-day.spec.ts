import { describe, it } from '@jest/globals';
import {
  AdviserHired,
  AdviserReleased,
  ThemeDayCalledOff,
  ThemeDayCostStated,
  ThemeDayHeld,
  ThemeDayMoved,
  ThemeDayPlanned,
  type Adviser,
} from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import { CallOffThemeDay, callOffThemeDay } from './call-off-theme-day.ts';
import { HireAdviser, hireAdviser } from './hire-adviser.ts';
import { HoldThemeDay, holdThemeDay } from './hold-theme-day.ts';
import { MoveThemeDay, moveThemeDay } from './move-theme-day.ts';
import { PlanThemeDay, planThemeDay, type ParticipationHeard } from './plan-theme-day.ts';
import { ReleaseAdviser, releaseAdviser } from './release-adviser.ts';
import { StateThemeDayCost, stateThemeDayCost } from './state-theme-day-cost.ts';
import { themeDay } from './theme-day.ts';

const [themeDayId, participationId, reason] = ['day', 'innherred', 'a'.repeat(64)];
const municipalities = ['levanger', 'verdal'];
const participation: ParticipationHeard = { municipalities, endedOn: null };
const day = { themeDayId, participationId, title: 'Nærvær', place: null, date: '2013-06-11' };
const planned = ThemeDayPlanned({ ...day, municipalities });
const moved = ThemeDayMoved({ themeDayId, date: '2013-06-12', previous: day.date, reason });
const calledOff = ThemeDayCalledOff({ themeDayId, reason });
const held = ThemeDayHeld({ themeDayId, participationId, municipalities, on: day.date });
const fafo: Adviser = { organisation: 'fafo', name: null };
const hired = AdviserHired({ themeDayId, participationId, municipalities, adviser: fafo });

const byLocal = (organisation: string, role = 'contact') =>
  metaOf({ actor: { person: 'p', organisation, roles: [role], role } });
const at = (instant: string) => metaOf({ at: instant });
const plan = (known: object = {}, meta = metaOf(), heard: ParticipationHeard = participation) =>
  planThemeDay(new PlanThemeDay({ ...day, municipalities: undefined, ...known }, meta), heard);
const move = (date: string) =>
  moveThemeDay(new MoveThemeDay({ themeDayId, date, reason }, metaOf()));
const hold = (meta = metaOf()) => holdThemeDay(new HoldThemeDay({ themeDayId }, meta));
const callOff = (meta = metaOf()) =>
  callOffThemeDay(new CallOffThemeDay({ themeDayId, reason }, meta));
const hire = (adviser: Adviser) => hireAdviser(new HireAdviser({ themeDayId, adviser }, metaOf()));
const release = (adviser: Adviser) =>
  releaseAdviser(new ReleaseAdviser({ themeDayId, adviser, reason }, metaOf()));
const state = (amountNok: number) =>
  stateThemeDayCost(new StateThemeDayCost({ themeDayId, amountNok }, metaOf()));

describe('planning a theme day', () => {
  const nothing = given(themeDay, []);

  it('is for the whole participation, or for those named', () => {
    nothing.when(plan()).then([planned]);
    nothing
      .when(plan({ municipalities: ['verdal'] }))
      .then([ThemeDayPlanned({ ...day, municipalities: ['verdal'] })]);
  });

  it('is done by its own people, in any local role, and by the secretariat', () => {
    for (const role of ['contact', 'project-leader', 'elected', 'administration', 'employees'])
      nothing.when(plan({}, byLocal('verdal', role))).then([planned]);
    nothing.when(plan({}, byLocal('luster'))).thenRejected('not-your-municipality');
  });

  it('is refused for who is not in it, or has left, or was never heard of', () => {
    nothing
      .when(plan({ municipalities: ['verdal', 'luster'] }))
      .thenRejected('not-in-participation');
    const ended = (endedOn: string) => ({ municipalities, endedOn });
    nothing.when(plan({}, metaOf(), ended('2013-06-10'))).thenRejected('participation-ended');
    nothing.when(plan({}, metaOf(), ended(day.date))).then([planned]);
    nothing
      .when(
        planThemeDay(new PlanThemeDay({ ...day, municipalities: undefined }, metaOf()), undefined),
      )
      .thenRejected('not-admitted');
  });

  it('twice is once', () => given(themeDay, [planned]).when(plan()).then([]));
});

describe('a theme day that is planned', () => {
  it('moves, once and again, and back', () => {
    given(themeDay, [planned]).when(move('2013-06-12')).then([moved]);
    given(themeDay, [planned, moved]).when(move('2013-06-12')).then([]);
    given(themeDay, [planned, moved])
      .when(move(day.date))
      .then([ThemeDayMoved({ themeDayId, date: day.date, previous: '2013-06-12', reason })]);
  });

  it('is called off, once', () => {
    given(themeDay, [planned]).when(callOff()).then([calledOff]);
    given(themeDay, [planned, calledOff]).when(callOff()).then([]);
  });

  it('has been held from its day on, by the clock in Oslo', () => {
    given(themeDay, [planned])
      .when(hold(at('2013-06-10T21:59:59.999Z')))
      .thenRejected('theme-day-not-yet');
    given(themeDay, [planned])
      .when(hold(at('2013-06-10T22:00:00.000Z')))
      .then([held]);
    given(themeDay, [planned, held]).when(hold()).then([]);
  });

  it('is nobody else’s', () => {
    given(themeDay, [planned])
      .when(callOff(byLocal('luster')))
      .thenRejected('not-your-municipality');
    given(themeDay, []).when(callOff()).thenRejected('theme-day-unknown');
  });
});

describe('a theme day that is over', () => {
  it('stays so when it was held', () => {
    given(themeDay, [planned, held]).when(move('2013-06-12')).thenRejected('theme-day-held');
    given(themeDay, [planned, held]).when(callOff()).thenRejected('theme-day-held');
  });

  it('stays so when it was called off', () => {
    const story = given(themeDay, [planned, calledOff]);
    story.when(move('2013-06-12')).thenRejected('theme-day-called-off');
    story.when(hold(at('2014-01-01T12:00:00.000Z'))).thenRejected('theme-day-called-off');
  });
});

describe('who is hired', () => {
  it('is told by name where the organisation is none of the three', () => {
    given(themeDay, [planned]).when(hire(fafo)).then([hired]);
    given(themeDay, [planned])
      .when(hire({ organisation: 'other', name: null }))
      .thenRejected('adviser-unnamed');
    given(themeDay, [planned])
      .when(hire({ organisation: 'ro', name: 'RO' }))
      .thenRejected('adviser-unnamed');
  });

  it('is hired once, also for a day that was called off or is over', () => {
    given(themeDay, [planned, hired]).when(hire(fafo)).then([]);
    given(themeDay, [planned, calledOff]).when(hire(fafo)).then([hired]);
    given(themeDay, [planned, held]).when(hire(fafo)).then([hired]);
  });

  it('may turn out not to have been', () => {
    const released = AdviserReleased({
      themeDayId,
      participationId,
      municipalities,
      adviser: fafo,
      reason,
    });
    given(themeDay, [planned, hired]).when(release(fafo)).then([released]);
    given(themeDay, [planned, hired, released]).when(release(fafo)).then([]);
    given(themeDay, [planned, hired, released]).when(hire(fafo)).then([hired]);
  });
});

describe('the cost', () => {
  it('is stated and corrected', () => {
    const stated = ThemeDayCostStated({ themeDayId, amountNok: 45_000 });
    given(themeDay, [planned]).when(state(45_000)).then([stated]);
    given(themeDay, [planned, stated]).when(state(45_000)).then([]);
    given(themeDay, [planned, stated])
      .when(state(0))
      .then([ThemeDayCostStated({ themeDayId, amountNok: 0 })]);
  });
});
