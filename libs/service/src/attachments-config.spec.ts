import { describe, expect, it } from '@jest/globals';
import { attachmentsConfigOf } from './attachments-config.ts';

const s3 = { ATTACHMENTS_S3_BUCKET: 'samanom', CLAMD_SOCKET: 'none' };

describe('where attachments are kept', () => {
  it('is nowhere while the environment names no place', () =>
    expect(attachmentsConfigOf({}, 'production')).toBeUndefined());

  it('is a directory, with nobody to scan in embedded mode', () =>
    expect(attachmentsConfigOf({ ATTACHMENTS_DIR: '/data' }, 'embedded')).toEqual({
      store: { kind: 'directory', directory: '/data' },
      clamd: undefined,
    }));

  it('is a bucket, of Amazon or of another', () => {
    expect(attachmentsConfigOf(s3, 'production')?.store).toMatchObject({
      kind: 's3',
      bucket: 'samanom',
      endpoint: undefined,
      credentials: undefined,
    });
    const other = {
      ...s3,
      ATTACHMENTS_S3_ENDPOINT: 'http://minio:9000',
      ATTACHMENTS_S3_ACCESS_KEY_ID: 'a',
      ATTACHMENTS_S3_SECRET_ACCESS_KEY: 'b',
    };
    expect(attachmentsConfigOf(other, 'production')?.store).toMatchObject({
      endpoint: 'http://minio:9000',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
  });

  it.each([
    [{ ...s3, ATTACHMENTS_DIR: '/data' }, 'ATTACHMENTS_DIR and'],
    [{ ...s3, ATTACHMENTS_S3_ACCESS_KEY_ID: 'a' }, 'ATTACHMENTS_S3_SECRET_ACCESS_KEY is missing'],
    [{ ATTACHMENTS_DIR: '/data' }, 'CLAMD_SOCKET must be'],
    [{ ATTACHMENTS_DIR: '/data', CLAMD_SOCKET: 'clamd' }, 'CLAMD_SOCKET must be'],
  ])('is refused in production when it is said so: %j', (env, words) =>
    expect(() => attachmentsConfigOf(env, 'production')).toThrow(words),
  );

  it.each(['/run/clamav/clamd.ctl', 'clamav:3310', '127.0.0.1:3310'])(
    'is scanned by who is there: %s',
    (clamd) =>
      expect(
        attachmentsConfigOf({ ATTACHMENTS_DIR: '/data', CLAMD_SOCKET: clamd }, 'production')?.clamd,
      ).toBe(clamd),
  );
});
