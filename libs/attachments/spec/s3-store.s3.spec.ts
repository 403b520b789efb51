import {
  CreateBucketCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';
import { sampleFiles } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { S3Store, attachmentsOf } from '../src/index.ts';
import { storeConformance, streamOf } from './store-conformance.ts';

const endpoint = process.env['TEST_S3_ENDPOINT'] ?? '';
const credentials = {
  accessKeyId: process.env['TEST_S3_ACCESS_KEY_ID'] ?? 'test',
  secretAccessKey: process.env['TEST_S3_SECRET_ACCESS_KEY'] ?? 'testtest',
};

const client = () =>
  new S3Client({
    region: 'us-east-1',
    endpoint,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    credentials,
  });

storeConformance('an S3-compatible store', async () => {
  const s3 = client();
  const Bucket = `attachments-${randomUUID()}`;
  await s3.send(new CreateBucketCommand({ Bucket }));
  return {
    store: new S3Store({ client: s3, bucket: Bucket, prefix: 'intake/' }),
    everything: async () => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
      const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket }));
      return [...Contents, ...Uploads].map(({ Key = '' }) => Key).toSorted();
    },
    stop: async () => s3.destroy(),
  };
});

describe('an S3-compatible store', () => {
  it('is reached as the environment of a service names it', async () => {
    const s3 = client();
    const bucket = `attachments-${randomUUID()}`;
    await s3.send(new CreateBucketCommand({ Bucket: bucket }));
    const attachments = attachmentsOf({
      store: { kind: 's3', bucket, prefix: 'intake/', region: 'us-east-1', endpoint, credentials },
      clamd: undefined,
    });
    const { pdf } = sampleFiles;
    const taken = { types: ['application/pdf'], maxBytes: 1_000 };
    const file = await attachments.check('a.pdf', streamOf(pdf), taken);
    await attachments.keep(file);
    await file.discard();
    const kept = await attachments.open(file.sha256);
    expect(kept && (await buffer(kept)).equals(pdf)).toBe(true);
    expect(await attachments.rescan(file.sha256)).toEqual({ status: 'not-scanned' });
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
    expect(Contents?.map(({ Key }) => Key)).toEqual([`intake/${file.sha256}`]);
    s3.destroy();
  });

  it('without its bucket is a fault, and not an absent file', async () => {
    const s3 = client();
    const store = new S3Store({ client: s3, bucket: `none-${randomUUID()}`, prefix: '' });
    await expect(store.get('0'.repeat(64))).rejects.toThrow();
    s3.destroy();
  });
});
