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

/** Names the permission that a route asks for. A route that names none is closed. */
export const Allow = (permission: string): MethodDecorator => SetMetadata(ALLOW, permission);

/** Open to everyone, signed in or not; says why. */
export const Open = (why: string): MethodDecorator => SetMetadata(OPEN, why);

export const permissionOf = (handler: object): string | undefined =>
  Reflect.getMetadata(ALLOW, handler) as string | undefined;

export const openBecause = (handler: object): string | undefined =>
  Reflect.getMetadata(OPEN, handler) as string | undefined;

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
    const person = await this.identity.personBehind(request.headers.authorization);
    const permission = permissionOf(handler) ?? '';
    const roles = this.service.permissions[permission] ?? [];
    const role = person.roles.find((held) => roles.includes(held));
    if (!role) throw new Forbidden('permission-missing', { permission, roles });
    request.actor = { ...person, role };
    return true;
  }
}
