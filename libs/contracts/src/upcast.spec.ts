import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { upcast, type Upcasters } from './upcast.ts';

/** From version n to n + 1, each leaving a trace. */
const chainOf = (latest: number): Upcasters => ({
  Renamed: Object.fromEntries(
    Array.from({ length: latest - 1 }, (_, n) => [
      n + 1,
      (data: Record<string, unknown>) => ({
        ...data,
        steps: [...(data['steps'] as number[]), n + 1],
      }),
    ]),
  ),
});

describe('upcasting', () => {
  it('lifts an event of any version, step by step and each step once, to the latest', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(19), (latest, below) => {
        const version = Math.max(1, latest - below);
        const lifted = upcast(chainOf(latest), { type: 'Renamed', version, data: { steps: [] } });
        const steps = Array.from({ length: latest - version }, (_, n) => version + n);
        expect(lifted).toEqual({ type: 'Renamed', version: latest, data: { steps } });
      }),
    ));

  it('comes to the same in one go and from any version on the way', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), (latest, halt) => {
        const event = { type: 'Renamed', version: 1, data: { steps: [] } };
        const halfWay = upcast(chainOf(1 + (halt % latest)), event);
        expect(upcast(chainOf(latest), halfWay)).toEqual(upcast(chainOf(latest), event));
      }),
    ));

  it('leaves an event alone that is of the latest version, or that it does not know', () => {
    const known = { type: 'Renamed', version: 3, data: { steps: [] } };
    const unknown = { type: 'Opened', version: 1, data: {} };
    expect(upcast(chainOf(3), known)).toBe(known);
    expect(upcast(chainOf(3), unknown)).toBe(unknown);
    expect(upcast({}, unknown)).toBe(unknown);
  });

  it('does not change the stored event', () => {
    const stored = { type: 'Renamed', version: 1, data: { steps: [] } };
    upcast(chainOf(3), stored);
    expect(stored).toEqual({ type: 'Renamed', version: 1, data: { steps: [] } });
  });
});
