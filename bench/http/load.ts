import autocannon from 'autocannon';
import type { Sample } from '../measure/drive.ts';

const WARM_UP_SECONDS = 2;

/** The same POST over so many connections, each waiting for its answer; every answer must be a 201. */
export const load = async (
  url: string,
  body: object,
  headers: Readonly<Record<string, string>>,
  connections: number,
  seconds: number,
): Promise<Sample> => {
  const post = (duration: number) =>
    autocannon({
      url,
      connections,
      duration,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  await post(WARM_UP_SECONDS);
  const { requests, latency, non2xx, errors, timeouts } = await post(seconds);
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${non2xx} refused, ${errors} failed, ${timeouts} timed out at ${url}`);
  return { perSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99 };
};
