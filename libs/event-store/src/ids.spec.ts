import { describe, expect, it } from '@jest/globals';
import { eventIdOf, idOf, newId, streamIdOf } from './ids.ts';

const command = '0c6f3b0a-0000-4000-8000-000000000001';

describe('ids', () => {
  it('with a natural key are the same on every machine, for ever', () => {
    const stream = streamIdOf('intake', 'application', 'a');
    expect([idOf('municipality', '0906'), stream, eventIdOf(command, stream, 1)]).toEqual([
      '762b9488-932e-52d3-b917-068e13661724',
      '1ff63c33-eda9-5a81-86d7-a89edf2f96da',
      'f5e7ceee-c79a-5a8e-8929-859c71cc7b2c',
    ]);
  });

  it('differ when any part does, and are not fooled by where one part ends', () => {
    const ids = [
      streamIdOf('intake', 'application', 'a'),
      streamIdOf('projects', 'application', 'a'),
      streamIdOf('intake', 'cohort', 'a'),
      streamIdOf('intake', 'application', 'b'),
      idOf('ab', 'c'),
      idOf('a', 'bc'),
      idOf('a', 'b', 'c'),
      idOf(1),
      idOf('1'),
      eventIdOf(command, command, 1),
      eventIdOf(command, command, 2),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of new things sort by age', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
});
