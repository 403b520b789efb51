import { describe, expect, it } from '@jest/globals';
import { checkTexts } from './texts.ts';
import { faultsOf } from '../src/i18n/complete.ts';

describe('the texts', () => {
  it('are complete in nb, nn and en', async () => expect(await checkTexts()).toEqual([]));

  const nb = { title: 'Saker', group: { count: '{{n}} av {{total}}' } };

  it.each([
    [{ title: 'Saker', group: {} }, 'group.count is missing in nn'],
    [{ ...nb, extra: 'x' }, 'extra is not in nb, though in nn'],
    [{ ...nb, title: ' ' }, 'title is empty'],
    [{ ...nb, group: { count: '{{n}}' } }, 'group.count has other blanks in nn'],
  ])('are refused where one language differs: %j', (nn, fault) =>
    expect(faultsOf(nb, nn, 'nn')).toEqual([fault]),
  );

  it('are right where the words alone differ', () =>
    expect(
      faultsOf(nb, { title: 'Saker', group: { count: 'av {{total}}: {{ n }}' } }, 'nn'),
    ).toEqual([]));
});
