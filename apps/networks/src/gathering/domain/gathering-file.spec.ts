import { describe, it } from '@jest/globals';
import {
  GatheringCalledOff,
  GatheringClosed,
  GatheringFileAdded,
  GatheringFileRemoved,
  GatheringPlanned,
  gatheringFileRules,
  type GatheringEvent,
  type GatheringFileEvent,
} from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import type { Network } from '../../network/domain/network.ts';
import { AddGatheringFile, addGatheringFile } from './add-gathering-file.ts';
import { gathering } from './gathering.ts';
import { RemoveGatheringFile, removeGatheringFile } from './remove-gathering-file.ts';

const nord: Network = {
  status: 'formed',
  name: 'Nord',
  cohortId: 'c-1',
  themes: ['reputation'],
  geography: null,
  leaders: [],
};
const gatheringId = 'g-1';
const known = { gatheringId, networkId: 'n-1', cohortId: 'c-1', number: 1 as const };
const days = [{ date: '2013-04-10', from: '10:00', to: '16:00' }];
const planned = GatheringPlanned({ ...known, days, place: 'Bodø', online: false, programme: 'p' });
const file = (sha256: string) => ({
  gatheringId,
  kind: 'minutes' as const,
  sha256,
  document: 'd',
  size: 3,
  mediaType: 'application/pdf',
  scan: 'clean' as const,
});
const added = (sha256: string) => GatheringFileAdded(file(sha256));
const elsewhere = { ...metaOf().actor, roles: ['network-leader'], role: 'network-leader' };
const add = (sha256: string, meta = metaOf()) =>
  addGatheringFile(new AddGatheringFile(file(sha256), meta));
const removal = { gatheringId, sha256: 'a', reason: 'r' };
const remove = (meta = metaOf()) => removeGatheringFile(new RemoveGatheringFile(removal, meta));
const story = (...history: readonly (GatheringEvent | GatheringFileEvent)[]) =>
  given(gathering, history).reading(nord);

describe('a file of a gathering', () => {
  it('is added once by who arranges it, until the gathering is closed or called off', () => {
    story(planned)
      .when(add('a'))
      .then([added('a')]);
    story(planned, added('a')).when(add('a')).then([]);
    story(planned)
      .when(add('a', metaOf({ actor: elsewhere })))
      .thenRejected('not-your-network');
    story(planned, GatheringClosed({ gatheringId }))
      .when(add('a'))
      .thenRejected('gathering-closed');
    story(planned, GatheringCalledOff({ ...known, reason: 'snow' }))
      .when(add('a'))
      .thenRejected('gathering-called-off');
    story().when(add('a')).thenRejected('gathering-unknown');
  });

  it('is one of not too many', () => {
    const many = Array.from({ length: gatheringFileRules.maxCount }, (_, n) => added(`${n}`));
    story(planned, ...many)
      .when(add('a'))
      .thenRejected('attachment-count-reached');
  });

  it('is removed with a reason, also later, and may come again', () => {
    const removed = GatheringFileRemoved(removal);
    story(planned, added('a'), GatheringClosed({ gatheringId })).when(remove()).then([removed]);
    story(planned).when(remove()).then([]);
    story(planned, added('a'), removed)
      .when(add('a'))
      .then([added('a')]);
    story(planned, added('a'))
      .when(remove(metaOf({ actor: elsewhere })))
      .thenRejected('not-your-network');
  });
});
