import { csrf, pathOf, type Query, type Service } from '../../api/request.ts';
import { refusedBy, Unreachable } from '../../api/problem.ts';
import { lastWrite } from '../../api/last-write.ts';
import { language } from '../../i18n/i18n.ts';

/** Where a file goes: the address ends in its name. */
export interface FilePlace {
  readonly service: Service;
  readonly path: string;
  readonly query?: Query;
}

/** Sends a file as it is, and tells how much of it is sent. `fetch` can't tell that, so it is XMLHttpRequest. */
export const sendFile = (
  { service, path, query }: FilePlace,
  file: File,
  sent: (share: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', pathOf(service, `${path}/${encodeURIComponent(file.name)}`, query));
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('accept-language', language());
    request.setRequestHeader('x-csrf-token', csrf.token);
    request.setRequestHeader('idempotency-key', crypto.randomUUID());
    request.upload.onprogress = ({ loaded, total }) => sent(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Unreachable());
    request.onload = () => {
      if (request.status < 300) {
        lastWrite.note(service, request.getResponseHeader('event-id'));
        resolve();
        return;
      }
      const answer = new Response(request.responseText, {
        status: request.status,
        headers: { 'x-correlation-id': request.getResponseHeader('x-correlation-id') ?? '' },
      });
      void refusedBy(answer).then(reject);
    };
    request.send(file);
  });
