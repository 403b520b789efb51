import {
  CreateBucketCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { S3Store } from '../src/index.ts';
import { storeConformance } from './store-conformance.ts';

const client = () =>
  new S3Client({
    region: 'us-east-1',
    endpoint: process.env['TEST_S3_ENDPOINT'] ?? '',
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    credentials: {
      accessKeyId: process.env['TEST_S3_ACCESS_KEY_ID'] ?? 'test',
      secretAccessKey: process.env['TEST_S3_SECRET_ACCESS_KEY'] ?? 'testtest',
    },
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
  it('without its bucket is a fault, and not an absent file', async () => {
    const s3 = client();
    const store = new S3Store({ client: s3, bucket: `none-${randomUUID()}`, prefix: '' });
    await expect(store.get('0'.repeat(64))).rejects.toThrow();
    s3.destroy();
  });
});
