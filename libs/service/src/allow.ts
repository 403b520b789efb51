import {
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Forbidden, type Actor } from '@samanom/kernel';
import type { FastifyRequest } from 'fastify';
import { DESCRIPTION, type ServiceDescription } from './description.ts';
import { Identity } from './identity.ts';

const ALLOW = 'samanom:allow';
const OPEN = 'samanom:open';
const FORMAL = 'samanom:formal';

/** Names the permission that a route asks for. A route that names none is closed. */
export const Allow = (permission: string): MethodDecorator => SetMetadata(ALLOW, permission);

/** Open to everyone, signed in or not; says why. */
export const Open = (why: string): MethodDecorator => SetMetadata(OPEN, why);

export const permissionOf = (handler: object): string | undefined =>
  Reflect.getMetadata(ALLOW, handler) as string | undefined;

export const openBecause = (handler: object): string | undefined =>
  Reflect.getMetadata(OPEN, handler) as string | undefined;

/** So long a person has shown who they are, for a formal act. */
export const FORMAL_ACT_S = 15 * 60;

type When = (body: unknown) => boolean;

/**
 * A formal act is for whoever has shown only a little while ago who they are; the others sign in again first.
 * `when`: with which bodies the route is one, where not with all; it meets them as they come, unchecked.
 */
export const FormalAct = (when: When = () => true): MethodDecorator => SetMetadata(FORMAL, when);

export const formalActOf = (handler: object): When | undefined =>
  Reflect.getMetadata(FORMAL, handler) as When | undefined;

/** A request that has come past the guard. */
export type KnownRequest = FastifyRequest & { actor?: Actor };

/** Lets in whoever holds a role that holds the route's permission. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    @Inject(Identity) private readonly identity: Identity,
    @Inject(DESCRIPTION) private readonly service: ServiceDescription,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (openBecause(handler)) return true;
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const { person, sinceSignInS } = await this.identity.behind(request.headers.authorization);
    const permission = permissionOf(handler) ?? '';
    const roles = this.service.permissions[permission] ?? [];
    const role = person.roles.find((held) => roles.includes(held));
    if (!role) throw new Forbidden('permission-missing', { permission, roles });
    const isLongAgo = sinceSignInS === undefined || sinceSignInS > FORMAL_ACT_S;
    if (isLongAgo && formalActOf(handler)?.(request.body))
      throw new Forbidden('sign-in-again', { minutes: FORMAL_ACT_S / 60 });
    request.actor = { ...person, role };
    return true;
  }
}
