import { S3Client } from '@aws-sdk/client-s3';
import type { AttachmentsConfig } from '@samanom/service';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Attachments, type AttachmentParts } from './attachments.ts';
import { Clamd } from './clamd.ts';
import { DirectoryStore, incomingIn } from './directory-store.ts';
import { noScan } from './malware-scan.ts';
import { S3Store } from './s3-store.ts';

type S3Config = Extract<AttachmentsConfig['store'], { readonly kind: 's3' }>;

const s3 = ({ bucket, prefix, endpoint, region, credentials }: S3Config): S3Store =>
  new S3Store({
    bucket,
    prefix,
    client: new S3Client({
      region,
      // Others than Amazon know neither its host names for buckets nor its newest checksums.
      ...(endpoint && { endpoint, forcePathStyle: true }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(credentials && { credentials }),
    }),
  });

const placesOf = (store: AttachmentsConfig['store']): Omit<AttachmentParts, 'scan'> =>
  store.kind === 'directory'
    ? { store: new DirectoryStore(store.directory), incoming: incomingIn(store.directory) }
    : { store: s3(store), incoming: join(tmpdir(), 'samanom-incoming') };

/** The store and the scan that a service's environment names. */
export const attachmentsOf = ({ store, clamd }: AttachmentsConfig): Attachments =>
  new Attachments({
    ...placesOf(store),
    scan: clamd === undefined ? noScan : new Clamd({ address: clamd }),
  });
