import { describe, it } from '@jest/globals';
import {
  ExperiencePublished,
  ExperienceSentBack,
  ExperienceTold,
  ExperienceWithdrawn,
} from '@samanom/contracts/networks';
import type { Actor } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import type { Membership } from '../../membership/domain/membership.ts';
import type { Network } from '../../network/domain/network.ts';
import { experience } from './experience.ts';
import {
  PublishExperience,
  SendBackExperience,
  publishExperience,
  sendBackExperience,
} from './publish-experience.ts';
import { TellExperience, tellExperience } from './tell-experience.ts';
import { WithdrawExperience, withdrawExperience } from './withdraw-experience.ts';

const actor = (role: string, organisation: string, person = 'anna'): Actor => ({
  role,
  roles: [role],
  organisation,
  person,
});
const time = actor('employees', 'time');
const leader = actor('network-leader', 'ks', 'einar');
const stranger = actor('network-leader', 'ks', 'berit');
const caseWorker = actor('case-worker', 'secretariat');

const network: Network = {
  status: 'formed',
  name: 'Heiltid',
  cohortId: 'c-1',
  themes: ['full-time'],
  geography: null,
  leaders: [{ personId: 'einar', from: null, to: null }],
};
const membership: Membership = {
  status: 'known',
  cohortId: 'c-1',
  participantId: 'time',
  admitted: true,
  endedOn: null,
  places: [{ networkId: 'n-1', municipalityId: null, from: '2012-01-01', to: null }],
};
const data = {
  experienceId: 'e-1',
  networkId: 'n-1',
  participationId: 'p-1' as string | null,
  themes: ['full-time' as const],
  contact: 'anna',
  document: 'text',
};
const { contact: _, ...known } = { ...data, cohortId: 'c-1' };
const told = (document = 'text') => ExperienceTold({ ...data, cohortId: 'c-1', document });
const published = ExperiencePublished({ ...known, attachments: [] });
const back = ExperienceSentBack({ experienceId: 'e-1', document: 'text', reason: 'why' });
const withdrawn = ExperienceWithdrawn({ experienceId: 'e-1', reason: 'why' });

const tell = (by = time, more: Partial<typeof data> = {}) =>
  tellExperience(new TellExperience({ ...data, ...more }, metaOf({ actor: by })), ['time']);
const publish = (by = leader, document = 'text', attachments: readonly string[] = []) =>
  publishExperience(
    new PublishExperience({ experienceId: 'e-1', document, attachments }, metaOf({ actor: by })),
  );
const sendBack = (by = leader) =>
  sendBackExperience(new SendBackExperience(back.data, metaOf({ actor: by })));
const withdraw = (by = time) =>
  withdrawExperience(new WithdrawExperience(withdrawn.data, metaOf({ actor: by })), ['time']);
const around = { network, membership };

describe('an experience', () => {
  it('is told by the municipality whose it is, or by the leader, in its network', () => {
    const none = given(experience, []).reading(around);
    none.when(tell()).then([told()]);
    none.when(tell(leader)).then([told()]);
    none.when(tell(actor('contact', 'sola'))).thenRejected('not-your-municipality');
    none.when(tell(stranger)).thenRejected('not-your-network');
    given(experience, [])
      .reading({ ...around, membership: { ...membership, places: [] } })
      .when(tell())
      .thenRejected('not-in-network');
    given(experience, [])
      .reading({ ...around, network: { status: 'none' } })
      .when(tell())
      .thenRejected('network-unknown');
  });

  it('of nobody in particular is told by the leader alone, and by the secretariat', () => {
    const none = given(experience, []).reading({ network, membership: { status: 'none' } });
    const ofNobody = ExperienceTold({ ...told().data, participationId: null });
    none.when(tell(leader, { participationId: null })).then([ofNobody]);
    none.when(tell(caseWorker, { participationId: null })).then([ofNobody]);
    given(experience, [])
      .reading(around)
      .when(
        tellExperience(
          new TellExperience({ ...data, participationId: null }, metaOf({ actor: time })),
          [],
        ),
      )
      .thenRejected('not-your-municipality');
  });

  it('is told anew once it was sent back, and not before', () => {
    given(experience, [told()]).reading(around).when(tell()).thenRejected('experience-told');
    given(experience, [told(), back])
      .reading({ ...around, membership: { ...membership, places: [] } })
      .when(tell(time, { document: 'better' }))
      .then([told('better')]);
    given(experience, [told(), published])
      .reading(around)
      .when(tell())
      .thenRejected('experience-published');
    given(experience, [told(), withdrawn])
      .reading(around)
      .when(tell())
      .thenRejected('experience-withdrawn');
  });

  it('is published by the leader, as it was read, once', () => {
    const waiting = given(experience, [told()]).reading(network);
    waiting.when(publish()).then([published]);
    waiting.when(publish(caseWorker)).then([published]);
    waiting.when(publish(stranger)).thenRejected('not-your-network');
    waiting.when(publish(leader, 'another')).thenRejected('experience-changed');
    given(experience, [told(), published]).reading(network).when(publish()).then([]);
    given(experience, [told(), back])
      .reading(network)
      .when(publish())
      .thenRejected('experience-not-told');
    given(experience, [])
      .reading({ status: 'none' })
      .when(publish())
      .thenRejected('experience-unknown');
  });

  it('is sent back with a reason while it waits', () => {
    given(experience, [told()]).reading(network).when(sendBack()).then([back]);
    given(experience, [told(), back]).reading(network).when(sendBack()).then([]);
    given(experience, [told(), published])
      .reading(network)
      .when(sendBack())
      .thenRejected('experience-published');
  });

  it('is withdrawn by those whose it is, or by who may publish it, at any time', () => {
    for (const by of [time, leader, caseWorker])
      given(experience, [told(), published]).reading(network).when(withdraw(by)).then([withdrawn]);
    given(experience, [told()])
      .reading(network)
      .when(withdraw(actor('elected', 'sola')))
      .thenRejected('not-your-municipality');
    given(experience, [told(), withdrawn]).reading(network).when(withdraw()).then([]);
  });
});
