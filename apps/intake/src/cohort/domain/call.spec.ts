import { describe, expect, it } from '@jest/globals';
import {
  CallPublished,
  CohortDeadlineMoved,
  CohortOpened,
  CohortPlanned,
  CohortRemindersSet,
} from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { cohort } from './cohort.ts';
import { MoveDeadline, moveDeadline } from './move-deadline.ts';
import { PlanCohort, planCohort } from './plan-cohort.ts';
import { PublishCall, publishCall } from './publish-call.ts';
import { SetReminders, setReminders } from './set-reminders.ts';

const cohortId = 'c-3';
const planned = CohortPlanned({
  cohortId,
  name: 'Pulje 3',
  nature: 'programme',
  themes: ['reputation'],
});
const deadline = '2012-09-30T21:59:59.999Z';
const published = CallPublished({
  cohortId,
  text: 'the call',
  rules: {
    form: 'pulje-3',
    formVersion: 1,
    pageLimit: 4,
    scheme: 'betre-kommune',
    schemeVersion: 2,
    criteria: 'call-2011',
    criteriaVersion: 7,
  },
  applicants: { only: null, jointly: true },
  deadline,
});
const openedAtOnce = CohortOpened({
  ...planned.data,
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
  deadline,
});

const form = { form: 'pulje-3', attachments: { allowed: false }, fields: [] } as const;
const publications = {
  form: {
    versions: [
      { ...form, version: 1, pageLimit: 4, document: 'f1' },
      { ...form, version: 2, pageLimit: 9, document: 'f2' },
    ],
  },
  scheme: {
    versions: [
      { version: 1, criteria: 'other', criteriaVersion: 1, document: 's1' },
      { version: 2, criteria: 'call-2011', criteriaVersion: 7, document: 's2' },
    ],
  },
};
const publish = (known: Partial<PublishCall['data']> = {}, at = '2012-08-01T08:00:00.000Z') => {
  const { rules, ...data } = published.data;
  const { form, formVersion, scheme, schemeVersion } = rules;
  return publishCall(
    new PublishCall(
      { ...data, form, formVersion, scheme, schemeVersion, ...known },
      metaOf({ at }),
    ),
  );
};

describe('planning a cohort', () => {
  const plan = (name: string) => planCohort(new PlanCohort({ ...planned.data, name }, metaOf()));

  it('makes it ready for its call, once', () => {
    given(cohort, []).when(plan('Pulje 3')).then([planned]);
    given(cohort, [planned]).when(plan('Pulje 3')).then([]);
    given(cohort, [planned]).when(plan('Pulje 4')).thenRejected('cohort-exists');
    given(cohort, [openedAtOnce]).when(plan('Pulje 3')).thenRejected('cohort-exists');
  });

  it('gives it no deadline to move', () =>
    given(cohort, [planned])
      .when(moveDeadline(new MoveDeadline({ cohortId, deadline, reason: 'h' }, metaOf())))
      .thenRejected('call-not-published'));
});

describe('publishing the call', () => {
  const story = given(cohort, [planned]).reading(publications);

  it('pins the versions of form, criteria and scheme, and opens for applications', () => {
    story.when(publish()).then([published]);
    expect(given(cohort, [planned, published]).state).toMatchObject({
      status: 'open',
      rules: published.data.rules,
      themes: ['reputation'],
      deadline,
    });
  });

  it('takes the page limit from the form, and the award criteria from the scheme', () =>
    story.when(publish({ formVersion: 2, schemeVersion: 1 })).then([
      CallPublished({
        ...published.data,
        rules: {
          ...published.data.rules,
          formVersion: 2,
          pageLimit: 9,
          schemeVersion: 1,
          criteria: 'other',
          criteriaVersion: 1,
        },
      }),
    ]));

  it('can be on a form from before forms were published', () => {
    const rules = { ...published.data.rules, form: 'pulje-2', pageLimit: 5 };
    given(cohort, [planned])
      .reading({ ...publications, form: { versions: [] } })
      .when(publish({ form: 'pulje-2' }))
      .then([CallPublished({ ...published.data, rules })]);
  });

  it('needs versions that there are', () => {
    story.when(publish({ formVersion: 3 })).thenRejected('form-unknown', { formVersion: 3 });
    story.when(publish({ schemeVersion: 3 })).thenRejected('scheme-unknown', { schemeVersion: 3 });
  });

  it('is refused when the deadline is past, or now', () => {
    story.when(publish({}, '2012-09-30T21:59:59.998Z')).then([published]);
    story.when(publish({}, deadline)).thenRejected('deadline-in-past', { deadline });
    story.when(publish({}, '2012-10-01T00:00:00.000Z')).thenRejected('deadline-in-past');
  });

  it('is done once; the same call again is nothing, another is refused', () => {
    const later = '2012-10-15T21:59:59.999Z';
    const moved = CohortDeadlineMoved({
      cohortId,
      deadline: later,
      previous: deadline,
      reason: 'h',
    });
    const after = given(cohort, [planned, published, moved]).reading(publications);
    after.when(publish({}, '2012-10-01T00:00:00.000Z')).then([]);
    after.when(publish({ text: 'another' })).thenRejected('call-published-already');
    given(cohort, [openedAtOnce])
      .reading(publications)
      .when(publish())
      .thenRejected('call-published-already');
    given(cohort, []).reading(publications).when(publish()).thenRejected('cohort-unknown');
  });
});

describe('the reminders', () => {
  const set = (...workingDays: number[]) =>
    setReminders(new SetReminders({ cohortId, workingDays }, metaOf()));
  const to = (...workingDays: number[]) => CohortRemindersSet({ cohortId, workingDays });

  it('are ten and three working days before, until something else is set', () => {
    for (const facts of [[planned], [planned, published], [openedAtOnce]]) {
      given(cohort, facts).when(set(10, 3)).then([]);
      given(cohort, facts)
        .when(set(5))
        .then([to(5)]);
      given(cohort, [...facts, to(5)])
        .when(set(5))
        .then([]);
      given(cohort, [...facts, to(5)])
        .when(set(10, 3))
        .then([to(10, 3)]);
    }
    given(cohort, [planned]).when(set()).then([to()]);
  });

  it('are of a cohort that there is', () =>
    given(cohort, []).when(set(5)).thenRejected('cohort-unknown'));
});
