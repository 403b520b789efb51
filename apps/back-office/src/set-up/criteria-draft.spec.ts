import { describe, expect, it } from '@jest/globals';
import { bodyOfCriteria, draftFrom, faultsOfCriteria, newCriterion } from './criteria-draft.ts';

const both = (text: string) => ({ nb: text, nn: text });
const draft = {
  key: '',
  title: both('Kriterier for pulje 3'),
  items: [
    { ...newCriterion('1'), name: both('Forankring'), description: both('Alle partar.') },
    {
      ...newCriterion('2'),
      name: both('Forankring'),
      description: both('Vedtak.'),
      mustHave: true,
    },
  ],
};

describe('award criteria', () => {
  it('have short names made of what they are called', () =>
    expect(bodyOfCriteria(draft)).toMatchObject({
      criteria: 'kriterier-for-pulje-3',
      items: [
        { id: 'forankring', mustHave: false, highest: 5, weight: 10 },
        { id: 'forankring-2', mustHave: true },
      ],
    }));

  it('give no points where they must be met', () =>
    expect(bodyOfCriteria(draft).items[1]).not.toHaveProperty('weight'));

  it('keep the names that an earlier version had', () => {
    const version = (language: 'nb' | 'nn') => ({
      criteria: 'pulje-3',
      version: 1,
      language,
      title: `Tittel ${language}`,
      items: [{ id: 'a', mustHave: true, name: `Namn ${language}`, description: 'Tekst' }],
      publishedAt: '2027-01-01T00:00:00.000Z',
    });
    const next = draftFrom(version('nb'), version('nn'));
    expect(bodyOfCriteria(next)).toEqual({
      criteria: 'pulje-3',
      title: { nb: 'Tittel nb', nn: 'Tittel nn' },
      items: [
        {
          id: 'a',
          mustHave: true,
          name: { nb: 'Namn nb', nn: 'Namn nn' },
          description: { nb: 'Tekst', nn: 'Tekst' },
        },
      ],
    });
  });

  it('lack what is not there in both written forms', () => {
    const lacking = {
      ...draft,
      items: draft.items.slice(0, 1).map((item) => ({ ...item, name: { nb: 'A', nn: '' } })),
    };
    expect(faultsOfCriteria(lacking, (field) => field).map(({ field }) => field)).toEqual([
      'name-1-nn',
    ]);
  });
});
