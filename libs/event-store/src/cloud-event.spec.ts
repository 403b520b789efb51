import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  fromCloudEvent,
  hashOf,
  sha256,
  toCloudEvent,
  type EventRecord,
} from './cloud-event.ts';

const event: EventRecord = {
  eventId: '0c6f3b0a-0000-4000-8000-000000000001',
  streamId: '0c6f3b0a-0000-4000-8000-000000000002',
  version: 3,
  source: null,
  type: 'ApplicationSubmitted',
  schema: 1,
  data: { submittedAt: '2012-09-30T21:59:59.000Z', applicationId: 'a' },
  metadata: { time: '2012-09-30T21:59:59.000Z', actorrole: 'contact' },
};

describe('an event', () => {
  it('is a CloudEvent', () =>
    expect(toCloudEvent('intake', event)).toEqual({
      specversion: '1.0',
      id: event.eventId,
      source: '/samanom/intake',
      type: 'no.samanom.intake.ApplicationSubmitted.v1',
      subject: event.streamId,
      time: '2012-09-30T21:59:59.000Z',
      datacontenttype: 'application/json',
      dataschema: '/schemas/no.samanom.intake.ApplicationSubmitted.v1.json',
      streamversion: 3,
      actorrole: 'contact',
      data: event.data,
    }));

  it('that was heard keeps its source, and so its hash, in whatever service it is kept', () =>
    expect(hashOf('projects', { ...event, source: 'intake' })).toEqual(hashOf('intake', event)));

  it('read from the wire again is the same event, with its source', () => {
    const wire = JSON.parse(canonicalJson(toCloudEvent('intake', event)));
    expect(fromCloudEvent(wire)).toEqual({ ...event, source: 'intake' });
    expect(hashOf('projects', fromCloudEvent(wire))).toEqual(hashOf('intake', event));
  });

  it.each(['no.samanom.intake.Opened', 'com.example.intake.Opened.v1', undefined])(
    'is not one of ours when its type is %s',
    (type) => expect(() => fromCloudEvent({ type })).toThrow('not an event of ours'),
  );

  it('has a hash of its canonical text after a zero byte, the same for ever', () => {
    const text = canonicalJson(toCloudEvent('intake', event));
    expect(hashOf('intake', event)).toEqual(sha256(`\0${text}`));
    expect(hashOf('intake', event).toString('hex')).toBe(
      '506ac42fe05c0eb19af780e13307bf46e577e16c6839ef68b280cd09792a1a94',
    );
  });
});

/** The number of an IEEE 754 bit pattern. */
const number = (hex: string): number => Buffer.from(hex, 'hex').readDoubleBE();

describe('canonical JSON', () => {
  // RFC 8785, appendix B.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s as %s', (hex, text) => expect(canonicalJson(number(hex))).toBe(text));

  // RFC 8785, sections 3.2.2 and 3.2.3.
  it('writes literals and strings as ECMAScript does', () =>
    expect(
      canonicalJson({
        numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      }),
    ).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ));

  it('sorts keys by UTF-16 code units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key, n) => [key, n])));
    expect(Object.values(JSON.parse(text) as object)).toEqual([3, 1, 5, 6, 0, 4, 2]);
  });

  it.each([undefined, NaN, Infinity, '\ud800', { '\udc00': 1 }, 1n])('refuses %p', (value) =>
    expect(() => canonicalJson(value)).toThrow(),
  );

  it('is the same in whatever order the keys come', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, shuffled(one)]),
            )
          : value;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });
});
