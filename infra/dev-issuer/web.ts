import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { told } from '../problem.ts';
import { choicePage } from './choice.page.ts';
import { keyOf } from './issuer.ts';
import { identityOf } from './persons.ts';
import { provider, type DemoAccount } from './provider.ts';

interface Settings {
  readonly data: string;
  readonly port: number;
  /** Where the gateway is, as browsers see it. */
  readonly gateway: string;
  readonly municipalityOf: (kommunenummer: string) => Promise<string>;
}

export interface DevelopmentIssuer {
  readonly stop: () => Promise<void>;
}

const MOST_BYTES = 1000;

/** The development issuer, for browsers: OpenID Connect, with demo persons to be by one click. */
export async function startIssuer(settings: Settings): Promise<DevelopmentIssuer> {
  const { data, port, gateway, municipalityOf } = settings;
  const chosen = new Map<string, DemoAccount>();
  const choosePerson = async (person: string): Promise<string> => {
    const identity = await identityOf(person, municipalityOf);
    chosen.set(identity.sub, { person, identity });
    return identity.sub;
  };
  const accountOf = (sub: string) => chosen.get(sub);
  const issuer = `http://localhost:${port}`;
  const oidc = provider({ issuer, gateway, key: keyOf(data), accountOf });
  const answer = oidc.callback();
  const server = createServer((request, response) => {
    const [, uid] = /^\/person\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (!uid) return void answer(request, response);
    choose(oidc, choosePerson, uid, request, response).catch((fault: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(told(fault)));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** Shows who there is; whoever is chosen is signed in. */
async function choose(
  oidc: Provider,
  choosePerson: (person: string) => Promise<string>,
  uid: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const show = (status: number, fault?: string) =>
    response
      .writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      .end(choicePage(uid, fault));
  await oidc.interactionDetails(request, response);
  if (request.method !== 'POST') return void show(200);
  if (Number(request.headers['content-length']) > MOST_BYTES) return void show(413);
  const form = new URLSearchParams(await text(request));
  const person = form.get('person') ?? `${form.get('role')}:${form.get('number')}`;
  let accountId: string;
  try {
    accountId = await choosePerson(person);
  } catch (fault) {
    return void show(400, fault instanceof Error ? fault.message : String(fault));
  }
  await oidc.interactionFinished(request, response, { login: { accountId, amr: ['demo'] } });
}
