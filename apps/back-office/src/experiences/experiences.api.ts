import type {
  ExperienceAnswer,
  ExperiencePage as Experiences,
  PublishExperienceBody,
  TellAnewBody,
  TellExperienceBody,
} from '@samanom/contracts/networks';
import { act, type Act } from '../api/act.ts';
import type { Query } from '../api/request.ts';
import { view } from '../api/view.ts';

const PATH = '/experiences';

export const experiences = (query: Query) => view<Experiences>('networks', PATH, query);

export const oneExperience = (experienceId: string) =>
  view<ExperienceAnswer>('networks', `${PATH}/${experienceId}`);

export const tellExperience = (body: TellExperienceBody) =>
  act<{ readonly experienceId: string }>({ service: 'networks', method: 'POST', path: PATH, body });

type Step<Body> = (experienceId: string, body: Body, seen: string | null) => Act<void>;

const step =
  (what: string): Step<unknown> =>
  (experienceId, body, seen) =>
    act({
      service: 'networks',
      method: 'POST',
      path: `${PATH}/${experienceId}/${what}`,
      body,
      seen,
    });

export const tellAnew: Step<TellAnewBody> = step('telling');
export const publishExperience: Step<PublishExperienceBody> = step('publication');
export const sendBackExperience: Step<{ readonly document: string; readonly reason: string }> =
  step('return');
export const withdrawExperience: Step<{ readonly reason: string }> = step('withdrawal');

export const filesOfExperience = (experienceId: string): string =>
  `${PATH}/${experienceId}/attachments`;

export const detachFile = (experienceId: string, sha256: string) =>
  act({
    service: 'networks',
    method: 'DELETE',
    path: `${filesOfExperience(experienceId)}/${sha256}`,
  });
