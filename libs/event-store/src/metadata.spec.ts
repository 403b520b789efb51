import { describe, expect, it } from '@jest/globals';
import { metaOf } from '@samanom/testing';
import { metadataOf } from './metadata.ts';

const meta = metaOf({ commandId: '0c6f3b0a-0000-4000-8000-000000000002' });

describe('what an event says of its command', () => {
  it('leaves out what is not known', () =>
    expect(metadataOf(meta, undefined)).toEqual({
      time: '2012-09-01T08:00:00.000Z',
      actorperson: meta.actor.person,
      actororganisation: 'ministry',
      actorrole: 'case-worker',
      commandid: meta.commandId,
      correlationid: meta.commandId,
    }));

  it('is all that a CloudEvent has room for: lower case names, texts and numbers', () => {
    const all = metadataOf(
      {
        ...meta,
        command: 'SubmitApplication',
        actor: { ...meta.actor, party: 'elected' },
        causationId: 'c',
        batchId: 'b',
        basis: { version: 0, shown: 'hash' },
        traceparent: '00-1-2-03',
      },
      'stream@1',
    );
    expect(Object.keys(all)).toHaveLength(14);
    expect(Object.keys(all).filter((name) => !/^[a-z0-9]+$/.test(name))).toEqual([]);
    expect(all).toMatchObject({ basisversion: 0, actorparty: 'elected', consulted: 'stream@1' });
  });
});
