import type {
  OwnDetailsBody,
  PersonAnswer,
  PersonBody,
  PersonChanges,
  PersonMade,
  PersonPage,
} from '@samanom/contracts/gateway';
import { act } from '../api/act.ts';
import { pathOf, type Query } from '../api/request.ts';
import { view } from '../api/view.ts';

const now = { moment: false };

export const people = (query: Query) => view<PersonPage>('gateway', '/people', query, now);

export const person = (personId: string) =>
  view<PersonAnswer>('gateway', `/people/${personId}`, {}, now);

export const me = () => person('me');

export const changes = (personId: string) =>
  view<PersonChanges>('gateway', `/people/${personId}/changes`, {}, now);

/** All that is held about a person, as a file; `me` is oneself. */
export const exportOf = (personId: string): string =>
  pathOf('gateway', `/people/${personId}/export`);

export const writeDown = (body: PersonBody) =>
  act<typeof PersonMade.static>({ service: 'gateway', method: 'POST', path: '/people', body });

export const change = (personId: string, body: PersonBody) =>
  act({ service: 'gateway', method: 'PUT', path: `/people/${personId}`, body });

export const changeOwn = (body: OwnDetailsBody) =>
  act({ service: 'gateway', method: 'PUT', path: '/people/me', body });

export const erase = (personId: string, reason: string) =>
  act({
    service: 'gateway',
    method: 'POST',
    path: `/people/${personId}/erasure`,
    body: { reason },
  });
