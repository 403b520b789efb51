import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatheringFilesAnswer } from '@samanom/contracts/networks';
import { badFiles, sampleFiles, type TestPerson } from '@samanom/testing';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meetings, caseWorker, localPerson } from './meetings.ts';

const directory = mkdtempSync(join(tmpdir(), 'samanom-gathering-files-'));
let meetings: Meetings;
let municipalityId: string;
let gatheringId: string;
let otherId: string;

beforeAll(async () => {
  meetings = await Meetings.start({ ATTACHMENTS_DIR: directory });
  const luster = await meetings.participation('Luster');
  municipalityId = luster.municipalityId;
  const networkId = await meetings.network();
  await meetings.place(luster.participationId, networkId);
  gatheringId = await meetings.gathering(networkId, 1, '2013-04-10');
  otherId = await meetings.gathering(networkId, 2, '2013-10-10');
});
afterAll(async () => {
  await meetings.stop();
  rmSync(directory, { recursive: true });
});

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const put = async (
  id: string,
  name: string,
  bytes: Buffer,
  as: TestPerson = caseWorker,
  kind = 'minutes',
) => {
  const answer = await meetings.service.app.inject({
    method: 'PUT',
    url: `/gatherings/${id}/files/${encodeURIComponent(name)}?kind=${kind}`,
    headers: {
      authorization: `Bearer ${await meetings.service.token(as)}`,
      'content-type': 'application/octet-stream',
    },
    payload: bytes,
  });
  meetings.after = String(answer.headers['event-id'] ?? meetings.after);
  return { status: answer.statusCode, code: answer.json<{ code?: string }>().code };
};
const list = (as: TestPerson = caseWorker, id = gatheringId) =>
  meetings.get<GatheringFilesAnswer>(`/gatherings/${id}/files`, as);
const kept = () => readdirSync(directory, { recursive: true }).map(String);
const isKept = (bytes: Buffer) => kept().some((path) => path.endsWith(sha256Of(bytes)));

describe('the files of a gathering', () => {
  it('are added by who arranges it, and read by the circle, all three parties alike', async () => {
    expect(await put(gatheringId, 'Referat – 10. april.pdf', sampleFiles.pdf)).toMatchObject({
      status: 200,
    });
    await put(gatheringId, 'Lysark.pptx', sampleFiles.pptx, caseWorker, 'presentation');
    await put(gatheringId, 'Om att.pdf', sampleFiles.pdf);
    for (const role of ['elected', 'administration', 'employees', 'contact', 'project-leader']) {
      const as = localPerson(municipalityId, role);
      const { body } = await list(as);
      expect(body).toMatchObject({
        mayAdd: false,
        files: [
          { name: 'Referat – 10. april.pdf', kind: 'minutes', mediaType: 'application/pdf' },
          { name: 'Lysark.pptx', kind: 'presentation' },
        ],
      });
      const url = `/gatherings/${gatheringId}/files/${sha256Of(sampleFiles.pdf)}`;
      const file = await meetings.get(url, as);
      expect(file.status).toBe(200);
      expect(file.headers['content-disposition']).toContain("filename*=UTF-8''Referat%20%E2%80%93");
    }
    const stranger = localPerson(randomUUID());
    expect((await list(stranger)).status).toBe(404);
    const url = `/gatherings/${gatheringId}/files/${sha256Of(sampleFiles.pdf)}`;
    expect((await meetings.get(url, stranger)).status).toBe(404);
    expect((await list()).body.mayAdd).toBe(true);
  });

  it('are refused from others, and where they are not what they say; nothing is left of them', async () => {
    const before = kept();
    const contact = localPerson(municipalityId);
    expect(await put(gatheringId, 'a.odt', sampleFiles.odt, contact)).toMatchObject({
      status: 403,
    });
    const leader = { roles: ['network-leader'], organisation: 'ks' };
    expect(await put(gatheringId, 'a.odt', sampleFiles.odt, leader)).toEqual({
      status: 403,
      code: 'not-your-network',
    });
    for (const [name, bytes, code] of [
      ['a.pdf', badFiles.executable, 'attachment-not-what-it-says'],
      ['a.txt', sampleFiles.txt, 'attachment-type-not-allowed'],
      ['../a.pdf', sampleFiles.pdf, 'attachment-name-not-allowed'],
    ] as const)
      expect(await put(gatheringId, name, bytes)).toEqual({ status: 409, code });
    expect(await put(gatheringId, 'a.pdf', sampleFiles.pdf, caseWorker, 'secret')).toMatchObject({
      status: 400,
    });
    expect(await put(randomUUID(), 'a.odt', sampleFiles.odt)).toMatchObject({ status: 404 });
    expect(kept().toSorted()).toEqual(before.toSorted());
  });

  it('are removed with a reason, their content too unless another gathering has it; and were there before', async () => {
    await put(otherId, 'Rekneark.xlsx', sampleFiles.xlsx, caseWorker, 'other');
    await put(gatheringId, 'Rekneark.xlsx', sampleFiles.xlsx, caseWorker, 'other');
    await list();
    const asOf = new Date().toISOString();
    const remove = (id: string) =>
      meetings.send('POST', `/gatherings/${id}/files/${sha256Of(sampleFiles.xlsx)}/removal`, {
        reason: 'Namn på deltakarar.',
      });
    expect((await remove(gatheringId)).status).toBe(204);
    expect((await list()).body.files.map(({ name }) => name)).not.toContain('Rekneark.xlsx');
    expect(isKept(sampleFiles.xlsx)).toBe(true);
    expect((await remove(otherId)).status).toBe(204);
    expect(isKept(sampleFiles.xlsx)).toBe(false);
    const then = await meetings.service.ask<GatheringFilesAnswer>(
      'GET',
      `/gatherings/${gatheringId}/files?asOf=${asOf}`,
      { as: caseWorker },
    );
    expect(then.body.files.map(({ name }) => name)).toContain('Rekneark.xlsx');
    const gone = `/gatherings/${gatheringId}/files/${sha256Of(sampleFiles.xlsx)}`;
    const opened = await meetings.service.ask('GET', `${gone}?asOf=${asOf}`, { as: caseWorker });
    expect(opened).toMatchObject({ status: 404, body: { code: 'attachment-erased' } });
    expect((await remove(otherId)).status).toBe(204);
  });
});
