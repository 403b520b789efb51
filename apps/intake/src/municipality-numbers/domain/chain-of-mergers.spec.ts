import { describe, expect, it } from '@jest/globals';
import { Rejected, replay } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import type { MunicipalityRegisterEvent } from '@samanom/contracts/intake';
import fc from 'fast-check';
import type { Participant } from '../../participant/domain/participant.ts';
import { MergeMunicipalities, mergeMunicipalities } from './merge-municipalities.ts';
import { endOf, municipalityNumbers } from './municipality-numbers.ts';

const registered: Participant = { status: 'municipality', name: 'A', languages: [] };
const others = { successor: registered, merged: [registered] };
const merge = (one: string, successorId: string, year: number) =>
  mergeMunicipalities(
    new MergeMunicipalities(
      { successorId, merged: [one], on: `${year}-01-01`, number: null },
      metaOf(),
    ),
  );
type Step = readonly [one: string, successorId: string, year: number];
const after = (...steps: readonly Step[]): readonly MunicipalityRegisterEvent[] =>
  steps.flatMap((step) => merge(...step)(municipalityNumbers.initial, others));
const asked = (history: readonly MunicipalityRegisterEvent[], ...step: Step) =>
  given(municipalityNumbers, history)
    .reading(others)
    .when(merge(...step));

describe('a chain of mergers', () => {
  it('goes from A to B to C, in whichever order it is recorded', () => {
    asked(after(['a', 'b', 2017]), 'b', 'c', 2020).then(after(['b', 'c', 2020]));
    asked(after(['b', 'c', 2020]), 'a', 'b', 2017).then(after(['a', 'b', 2017]));
  });

  it('does not go through what has ceased', () => {
    asked(after(['b', 'c', 2020]), 'a', 'b', 2020).thenRejected('municipality-merged');
    asked(after(['b', 'c', 2020]), 'a', 'b', 2024).thenRejected('municipality-merged');
    asked(after(['a', 'b', 2024]), 'b', 'c', 2020).thenRejected('merger-out-of-order', {
      municipalityId: 'b',
      on: '2024-01-01',
    });
  });

  it('does not come back', () => {
    asked(after(['a', 'b', 2017]), 'b', 'a', 2020).thenRejected('municipality-merged');
    asked(after(['a', 'b', 2020]), 'b', 'a', 2017).thenRejected('merger-out-of-order');
    asked(after(['a', 'b', 2020]), 'b', 'a', 2020).thenRejected('merger-out-of-order');
  });

  it('has an end, whatever is asked for', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.tuple(name, name, fc.integer({ min: 2012, max: 2018 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const history: MunicipalityRegisterEvent[] = [];
        for (const one of steps)
          try {
            history.push(...merge(...one)(replay(municipalityNumbers, history), others));
          } catch (error) {
            if (!(error instanceof Rejected)) throw error;
          }
        const register = replay(municipalityNumbers, history);
        for (const start of ['a', 'b', 'c', 'd', 'e']) {
          let steps = 0;
          for (let at = endOf(register, start); at; at = endOf(register, at.successorId)) steps++;
          expect(steps).toBeLessThan(5);
        }
      }),
    );
  });
});
