import { describe, it } from '@jest/globals';
import { GrantSchemePublished } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import type { AwardCriteria } from '../../award-criteria/domain/award-criteria.ts';
import { grantScheme } from './grant-scheme.ts';
import { PublishScheme, publishScheme } from './publish-scheme.ts';

const first = GrantSchemePublished({
  scheme: 'betre-kommune',
  version: 1,
  criteria: 'call-2011',
  criteriaVersion: 1,
  document: 'the first',
});
const criteria: AwardCriteria = { versions: [{ version: 1, items: [], document: 'c' }] };

const publish = (known: Partial<PublishScheme['data']> = {}) => {
  const { version: _, ...data } = first.data;
  return publishScheme(new PublishScheme({ ...data, ...known }, metaOf()));
};

describe('publishing the scheme', () => {
  it('gives it the number 1, then 2, with its award criteria', () => {
    given(grantScheme, []).reading(criteria).when(publish()).then([first]);
    given(grantScheme, [first])
      .reading(criteria)
      .when(publish({ document: 'the second' }))
      .then([GrantSchemePublished({ ...first.data, version: 2, document: 'the second' })]);
  });

  it('does nothing when it is the same', () =>
    given(grantScheme, [first]).reading(criteria).when(publish()).then([]));

  it('needs award criteria that there are', () =>
    given(grantScheme, [])
      .reading(criteria)
      .when(publish({ criteriaVersion: 2 }))
      .thenRejected('criteria-unknown', { criteria: 'call-2011', criteriaVersion: 2 }));
});
