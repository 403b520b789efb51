import { afterEach, describe, expect, it } from '@jest/globals';
import { findS3, needsS3, noS3 } from './find-s3.ts';
import { leaveOut } from './special-specs.ts';

describe('specs that need an S3-compatible server', () => {
  const { CI, TEST_S3_ENDPOINT } = process.env;
  afterEach(() => {
    process.env['CI'] = CI ?? '';
    process.env['TEST_S3_ENDPOINT'] = TEST_S3_ENDPOINT ?? '';
  });

  it('are known by their names', () => {
    expect(['a.s3.spec.ts', 's3.spec.ts', 'a.spec.ts'].filter(needsS3)).toEqual(['a.s3.spec.ts']);
  });

  it('use the one that the environment names', async () => {
    process.env['TEST_S3_ENDPOINT'] = 'http://127.0.0.1:1';
    expect(await findS3()).toMatchObject({ endpoint: 'http://127.0.0.1:1' });
  });

  it('fail on the build server where there is none', () => {
    process.env['CI'] = 'true';
    expect(() => leaveOut(['a.s3.spec.ts'], noS3)).toThrow(
      /^1 spec file can't run: no S3-compatible server/,
    );
  });
});
