import { describe, expect, it } from '@jest/globals';
import { networkPlaceOf, placeOf } from './place-of.ts';

const applicationId = '0195c1f0-0000-7000-8000-000000000001';
const none = () => false;

describe('what waits', () => {
  it('leads to its own page where there is one', () => {
    const link = `/applications/${applicationId}/draft`;
    expect(
      placeOf({ link, applicationId, cohortId: null }, (path) => path.endsWith('/draft')),
    ).toBe(link);
  });

  it('leads to its case where it has no page of its own', () => {
    const link = `/applications/${applicationId}/assessment`;
    expect(placeOf({ link, applicationId, cohortId: null }, none)).toBe(
      `/applications/${applicationId}`,
    );
  });

  it('keeps what stands behind the question mark', () => {
    const link = '/interests?status=expressed';
    expect(
      placeOf({ link, applicationId: null, cohortId: null }, (path) => path === '/interests'),
    ).toBe(link);
  });

  it('leads to the cohort where it is about many cases of one', () => {
    const link = '/cohorts/c/decision-page';
    expect(placeOf({ link, applicationId: null, cohortId: 'c' }, none)).toBe('/cohorts/c');
  });

  it('leads to what is suggested for a cohort, where somebody is to be placed', () => {
    const link = '/cohorts/c/suggested-assignment';
    expect(networkPlaceOf({ link, cohortId: 'c' }, none)).toBe('/networks/suggested?cohortId=c');
    const deviations = '/attendance/deviations?networkId=n&number=1';
    expect(
      networkPlaceOf({ link: deviations, cohortId: 'c' }, (path) => path.endsWith('/deviations')),
    ).toBe(deviations);
  });
});
