import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** Files that veraPDF, the reference validator, does not find to be PDF/UA-1; each with the rules that it breaks. */
export const notPdfUa = (files: readonly string[]): readonly string[] => {
  const [java = '', ...classPath] = (process.env['TEST_VERAPDF'] ?? '').split(delimiter);
  const validator = ['-cp', classPath.join(delimiter), 'org.verapdf.apps.GreenfieldCliWrapper'];
  const flags = ['-f', 'ua1', '--format', 'text', '-v'];
  const { stdout, stderr, error } = spawnSync(java, [...validator, ...flags, ...files], {
    encoding: 'utf8',
    env: { ...process.env, JAVA_TOOL_OPTIONS: '' },
  });
  if (error) throw error;
  const passed = new Set([...stdout.matchAll(/^PASS (.+) ua1$/gm)].map(([, file]) => file));
  const failed = files.filter((file) => !passed.has(file));
  return failed.map((file) => `${file}\n${stdout}${stderr}`);
};
