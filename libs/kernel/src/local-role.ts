import type { Actor } from './command.ts';
import { parties } from './party.ts';

/** Roles that speak for one municipality. */
export const localRoles = ['contact', 'project-leader', ...parties] as const;

export const isLocal = ({ role }: Pick<Actor, 'role'>): boolean =>
  localRoles.some((local) => local === role);

/** The central bodies act for any municipality; a municipality's own people for theirs. */
export const mayActFor = (
  actor: Pick<Actor, 'role' | 'organisation'>,
  municipalities: readonly string[],
): boolean => !isLocal(actor) || municipalities.includes(actor.organisation);
