import { describe, it } from '@jest/globals';
import {
  ExperienceAttached,
  ExperienceDetached,
  ExperiencePublished,
  ExperienceTold,
} from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import type { Network } from '../../network/domain/network.ts';
import {
  AttachToExperience,
  DetachFromExperience,
  attachToExperience,
  detachFromExperience,
} from './attach-to-experience.ts';
import { experience } from './experience.ts';
import { PublishExperience, publishExperience } from './publish-experience.ts';

const experienceId = 'e-1';
const known = { experienceId, networkId: 'n-1', cohortId: 'c-1', participationId: 'p-1' };
const themes = ['full-time' as const];
const told = ExperienceTold({ ...known, themes, contact: 'anna', document: 'text' });
const published = (attachments: string[] = []) =>
  ExperiencePublished({ ...known, themes, document: 'text', attachments });
const attached = (sha256: string) =>
  ExperienceAttached({
    experienceId,
    sha256,
    size: 10,
    mediaType: 'application/pdf',
    scan: 'clean',
    name: 'named',
  });
const detached = (sha256: string) => ExperienceDetached({ experienceId, sha256 });
const network: Network = {
  status: 'formed',
  name: 'Heiltid',
  cohortId: 'c-1',
  themes,
  geography: null,
  leaders: [],
};
const by = (organisation: string) =>
  metaOf({ actor: { role: 'contact', roles: ['contact'], organisation, person: 'anna' } });
const attach = (sha256: string, organisation = 'time') =>
  attachToExperience(new AttachToExperience(attached(sha256).data, by(organisation)), ['time']);
const detach = (sha256: string) =>
  detachFromExperience(new DetachFromExperience({ experienceId, sha256 }, by('time')), ['time']);
const publish = (attachments: readonly string[]) =>
  publishExperience(
    new PublishExperience({ experienceId, document: 'text', attachments }, metaOf()),
  );

describe('a file', () => {
  it('is added by those whose the experience is, once, and taken from it again', () => {
    const waiting = given(experience, [told]).reading(network);
    waiting.when(attach('a')).then([attached('a')]);
    waiting.when(attach('a', 'sola')).thenRejected('not-your-municipality');
    waiting.when(detach('a')).then([]);
    const one = given(experience, [told, attached('a')]).reading(network);
    one.when(attach('a')).then([]);
    one.when(detach('a')).then([detached('a')]);
  });

  it('is one of five at most', () =>
    given(experience, [told, ...['a', 'b', 'c', 'd', 'e'].map(attached)])
      .reading(network)
      .when(attach('f'))
      .thenRejected('attachment-count-reached', { maxCount: 5 }));

  it('is published with the text, if it was seen; afterwards none is added', () => {
    const one = given(experience, [told, attached('b'), attached('a')]).reading(network);
    one.when(publish(['a', 'b'])).then([published(['b', 'a'])]);
    one.when(publish(['a'])).thenRejected('experience-changed');
    given(experience, [told, published()])
      .reading(network)
      .when(attach('a'))
      .thenRejected('experience-published');
  });
});
