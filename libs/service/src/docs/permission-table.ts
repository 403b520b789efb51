import type { DynamicModule, Type } from '@nestjs/common';
import type { ServiceDescription } from '../description.ts';
import { routesOf, type Route } from './routes.ts';

type AnyModule = Type | DynamicModule;

const metadataOf = (key: string, module: Type): unknown[] =>
  (Reflect.getMetadata(key, module) as unknown[] | undefined) ?? [];

/** Every controller of a module, and of the modules that it imports; nothing is started for it. */
const controllersOf = (module: AnyModule): Type[] => {
  const [type, given] = 'module' in module ? [module.module, module] : [module, undefined];
  const imports = [...metadataOf('imports', type), ...(given?.imports ?? [])] as AnyModule[];
  const own = [...metadataOf('controllers', type), ...(given?.controllers ?? [])] as Type[];
  return [...own, ...imports.flatMap(controllersOf)];
};

const rowOf = (route: Route, { permissions }: ServiceDescription): string => {
  const { method, path, permission = '', openBecause, isFormalAct } = route;
  const [asked, whom] = openBecause
    ? ['open', openBecause]
    : [`\`${permission}\`${isFormalAct ? ', formal' : ''}`, permissions[permission]?.join(', ')];
  return `| \`${method} ${path}\` | ${asked} | ${whom ?? 'nobody'} |`;
};

const placeOf = ({ path, method }: Route): string => `${path} ${method}`;

/** Who may ask a service for what, as a part of docs/permissions.md. */
export const permissionTable = (service: ServiceDescription, module: Type): string => {
  const routes = controllersOf(module)
    .flatMap(routesOf)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return [
    `## ${service.name}`,
    '',
    '| Route | Permission | Who holds it |',
    '|---|---|---|',
    ...routes.map((route) => rowOf(route, service)),
    '',
  ].join('\n');
};
