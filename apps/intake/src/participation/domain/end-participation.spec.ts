import { describe, it } from '@jest/globals';
import { ListEntryImported, ParticipationEnded } from '@samanom/contracts/intake';
import { given, metaOf } from '@samanom/testing';
import { EndParticipation, endParticipation } from './end-participation.ts';
import { participation } from './participation.ts';

const listed = ListEntryImported({
  participationId: 'p-1',
  cohortId: 'pulje-2',
  participantId: 'vinje',
  kind: 'participation',
  municipalities: ['vinje'],
  jointParticipantId: null,
  printed: { source: 'Booklet', order: 1, as: 'Vinje' },
});
const reason = 'a'.repeat(64);
const ended = ParticipationEnded({ participationId: 'p-1', on: '2014-06-30', reason });
const end = (on: string) =>
  endParticipation(new EndParticipation({ participationId: 'p-1', on, reason }, metaOf()));

describe('a participation', () => {
  it('ends on its last day, once', () => {
    given(participation, [listed]).when(end('2014-06-30')).then([ended]);
    given(participation, [listed, ended]).when(end('2014-06-30')).then([]);
    given(participation, [listed, ended])
      .when(end('2014-12-31'))
      .thenRejected('participation-ended', { on: '2014-06-30' });
  });

  it('that never was does not end', () =>
    given(participation, []).when(end('2014-06-30')).thenRejected('participation-unknown'));
});
