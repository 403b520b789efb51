export * from './attachment-store.ts';
export * from './attachments.ts';
export * from './attachments-of.ts';
export * from './clamd.ts';
export * from './directory-store.ts';
export * from './kinds.ts';
export * from './malware-scan.ts';
export * from './s3-store.ts';
