import { ConfigError } from './config-error.ts';

/** Where a service keeps the files that people send, and who looks at them first. */
export interface AttachmentsConfig {
  readonly store:
    | { readonly kind: 'directory'; readonly directory: string }
    | {
        readonly kind: 's3';
        readonly bucket: string;
        readonly prefix: string;
        readonly region: string;
        /** None: Amazon's own. */
        readonly endpoint: string | undefined;
        /** None: whatever the machine has for its role. */
        readonly credentials:
          { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
      };
  /** A path, or `host:port`. None: files are marked as not scanned. */
  readonly clamd: string | undefined;
}

const credentialsOf = (env: NodeJS.ProcessEnv) => {
  const accessKeyId = env['ATTACHMENTS_S3_ACCESS_KEY_ID'];
  const secretAccessKey = env['ATTACHMENTS_S3_SECRET_ACCESS_KEY'];
  if (!accessKeyId && !secretAccessKey) return undefined;
  if (!accessKeyId) throw new ConfigError('ATTACHMENTS_S3_ACCESS_KEY_ID', 'is missing');
  if (!secretAccessKey) throw new ConfigError('ATTACHMENTS_S3_SECRET_ACCESS_KEY', 'is missing');
  return { accessKeyId, secretAccessKey };
};

const storeOf = (env: NodeJS.ProcessEnv): AttachmentsConfig['store'] | undefined => {
  const directory = env['ATTACHMENTS_DIR'];
  const bucket = env['ATTACHMENTS_S3_BUCKET'];
  if (directory && bucket)
    throw new ConfigError('ATTACHMENTS_DIR', 'and ATTACHMENTS_S3_BUCKET are both there: one only');
  if (directory) return { kind: 'directory', directory };
  if (!bucket) return undefined;
  return {
    kind: 's3',
    bucket,
    prefix: env['ATTACHMENTS_S3_PREFIX'] ?? '',
    region: env['ATTACHMENTS_S3_REGION'] || 'us-east-1',
    endpoint: env['ATTACHMENTS_S3_ENDPOINT'] || undefined,
    credentials: credentialsOf(env),
  };
};

/** In production somebody has to say that nobody scans. */
const clamdOf = (env: NodeJS.ProcessEnv, mode: string): string | undefined => {
  const address = env['CLAMD_SOCKET'];
  if (address === 'none' || (!address && mode === 'embedded')) return undefined;
  if (address && (address.startsWith('/') || /^[^/\s]+:\d{1,5}$/.test(address))) return address;
  throw new ConfigError('CLAMD_SOCKET', 'must be a path, host:port, or none');
};

/** None: the service takes no attachments, and says so to who sends one. */
export const attachmentsConfigOf = (
  env: NodeJS.ProcessEnv,
  mode: string,
): AttachmentsConfig | undefined => {
  const store = storeOf(env);
  return store && { store, clamd: clamdOf(env, mode) };
};
