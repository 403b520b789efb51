import { describe, expect, it } from '@jest/globals';
import { entityTag, hasAlready } from './entity-tag.ts';

describe('an entity tag', () => {
  const tag = entityTag([{ municipality: 'Finnøy' }], 'csv');

  it('is of what is shown, in the form it is shown', () => {
    expect(tag).toMatch(/^"[0-9a-f]{32}-csv"$/);
    expect(entityTag([{ municipality: 'Finnøy' }], 'csv')).toBe(tag);
    expect(entityTag([{ municipality: 'Finnøy' }], 'json')).not.toBe(tag);
    expect(entityTag([], 'csv')).not.toBe(tag);
  });

  it('is known again among others, weak or not, and by who takes anything', () => {
    for (const said of [tag, `"x", ${tag}`, `W/${tag}`, '*'])
      expect(hasAlready(said, tag)).toBe(true);
    for (const said of [undefined, '', '"x"', tag.replaceAll('"', '')])
      expect(hasAlready(said, tag)).toBe(false);
  });
});
