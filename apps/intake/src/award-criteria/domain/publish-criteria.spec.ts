import { describe, expect, it } from '@jest/globals';
import { AwardCriteriaPublished } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { awardCriteria, criteriaVersionOf } from './award-criteria.ts';
import { PublishCriteria, publishCriteria } from './publish-criteria.ts';

const anchoring = { id: 'local-anchoring', mustHave: true } as const;
const goals = { id: 'clear-goals', mustHave: false, highest: 5, weight: 2 } as const;
const first = AwardCriteriaPublished({
  criteria: 'call-2011',
  version: 1,
  items: [anchoring, goals],
  document: 'the first',
});
const second = AwardCriteriaPublished({
  ...first.data,
  version: 2,
  items: [goals],
  document: 'the second',
});

const publish = ({ version: _, ...data }: (typeof first)['data']) =>
  publishCriteria(new PublishCriteria(data, metaOf()));
const story = given(awardCriteria, [first]);

describe('publishing award criteria', () => {
  it('gives them the number 1, then 2', () => {
    given(awardCriteria, []).when(publish(first.data)).then([first]);
    story.when(publish(second.data)).then([second]);
  });

  it('lets what was published be, so that who was judged by it still is', () => {
    const { state } = given(awardCriteria, [first, second]);
    expect(criteriaVersionOf(state, 1)?.items).toEqual([anchoring, goals]);
    expect(criteriaVersionOf(state, 2)?.items).toEqual([goals]);
    expect(criteriaVersionOf(state, 3)).toBeUndefined();
  });

  it('does nothing when they are the same', () => story.when(publish(first.data)).then([]));

  it('has each criterion once', () =>
    story
      .when(publish({ ...second.data, items: [goals, anchoring, goals] }))
      .thenRejected('criterion-twice', { twice: ['clear-goals'] }));
});
