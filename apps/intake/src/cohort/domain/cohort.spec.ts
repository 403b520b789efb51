import { describe, it } from '@jest/globals';
import { CohortDeadlineMoved, CohortOpened } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { cohort } from './cohort.ts';
import { MoveDeadline, moveDeadline } from './move-deadline.ts';
import { OpenCohort, openCohort } from './open-cohort.ts';

const deadline = '2012-09-30T21:59:59.999Z';
const opened = CohortOpened({
  cohortId: 'c-2',
  name: 'Pulje 2',
  nature: 'programme',
  themes: ['reputation'],
  rules: { form: 'pulje-2', formVersion: 1, pageLimit: 5 },
  deadline,
});

const open = (known: Partial<OpenCohort['data']> = {}) =>
  openCohort(new OpenCohort({ ...opened.data, ...known }, metaOf()));

describe('opening a cohort', () => {
  it('pins the form and the rules', () => given(cohort, []).when(open()).then([opened]));

  it('needs a form that there is', () =>
    given(cohort, [])
      .when(open({ rules: { form: 'pulje-2', formVersion: 9, pageLimit: 5 } }))
      .thenRejected('form-unknown', { formVersion: 9 }));

  it('is done once', () => {
    given(cohort, [opened]).when(open()).then([]);
    given(cohort, [opened])
      .when(open({ name: 'Another' }))
      .thenRejected('cohort-exists');
  });
});

const move = (to: string, at = '2012-09-01T08:00:00.000Z') =>
  moveDeadline(new MoveDeadline({ cohortId: 'c-2', deadline: to, reason: 'h' }, metaOf({ at })));
const movedTo = (to: string) =>
  CohortDeadlineMoved({ cohortId: 'c-2', deadline: to, previous: deadline, reason: 'h' });

describe('moving the deadline', () => {
  const later = '2012-10-15T21:59:59.999Z';
  const story = given(cohort, [opened]);

  it('later happens at once, also after it has passed', () => {
    story.when(move(later)).then([movedTo(later)]);
    story.when(move(later, '2012-10-01T08:00:00.000Z')).then([movedTo(later)]);
  });

  it('earlier needs fourteen days of notice', () => {
    story.when(move('2012-09-15T08:00:00.000Z')).then([movedTo('2012-09-15T08:00:00.000Z')]);
    story
      .when(move('2012-09-15T07:59:59.999Z'))
      .thenRejected('deadline-without-notice', { earliest: '2012-09-15T08:00:00.000Z' });
  });

  it('into the past is refused', () =>
    story.when(move('2012-09-01T08:00:00.000Z')).thenRejected('deadline-in-past'));

  it('to where it stands does nothing', () => story.when(move(deadline)).then([]));

  it('is of a cohort that there is', () =>
    given(cohort, []).when(move(later)).thenRejected('cohort-unknown'));
});
