import { isConnectionError } from '@lealup/sdk';
import type { Deps } from '../../deps.ts';
import { explain } from '../../failures/explain.ts';
import { findTlsTrouble } from '../../failures/tls.ts';
import type { Connection } from '../../identity/connection.ts';
import type { Identity } from '../../identity/identity.ts';
import type { Io } from '../../io.ts';
import { VERSION } from '../../version.ts';
import type { Check } from './doctor.ts';

const MOST_SKEW_SECONDS = 60;

/** What LealUp answers: whether it is reached, takes the key, and has our time; and the version of an emulator. */
export async function checkRemote({ interrupt: signal }: Io, deps: Deps): Promise<Check[]> {
  let connection: Connection;
  try {
    connection = await deps.connect('read');
  } catch (error) {
    return [await refusal('key', error)];
  }
  const { client, identity } = connection;
  const who = { check: 'key', status: 'ok', detail: `from ${identity.keyOrigin}, for ${identity.baseUrl} (${identity.kind})`, mend: null } as const;
  const isSecured = identity.baseUrl.startsWith('https:');
  const tls: Check = { check: 'tls', status: 'ok', detail: isSecured ? 'https, with a certificate that this machine trusts' : 'this machine, none needed', mend: null };
  try {
    const { data, response } = await client.users.me({ signal, maxRetries: 0 }).withResponse();
    if (data.tenant_id === undefined) throw new TypeError('it names no workspace');
    const answer: Check = { check: 'answer', status: 'ok', detail: `${data.name ?? data.email ?? data.id}, workspace ${data.tenant_id}`, mend: null };
    const version = identity.kind === 'EMULATOR' ? [await checkVersion(connection, signal)] : [];
    return [who, tls, answer, checkClock(response.headers.get('date')), ...version];
  } catch (error) {
    signal.throwIfAborted();
    return [who, ...(isSecured && isConnectionError(error) ? refusedTls(error.message) : [tls]), await refusal('answer', error, identity)];
  }
}

/** What came of TLS where no whole answer did; nothing where it did not come to that. */
function refusedTls(message: string): Check[] {
  const trouble = findTlsTrouble(message);
  return trouble ? [{ check: 'tls', status: 'failed', detail: trouble.what, mend: trouble.mend }] : [];
}

function checkClock(date: string | null): Check {
  const time = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(time)) return { check: 'clock', status: 'warning', detail: 'the answer has no date', mend: null };
  const skewSeconds = Math.round((Date.now() - time) / 1000);
  if (Math.abs(skewSeconds) <= MOST_SKEW_SECONDS) return { check: 'clock', status: 'ok', detail: `${skewSeconds} s off`, mend: null };
  const detail = `${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? 'ahead' : 'behind'}: webhooks and events are refused`;
  return { check: 'clock', status: 'failed', detail, mend: 'set the clock of this machine by NTP' };
}

async function checkVersion({ client }: Connection, signal: AbortSignal): Promise<Check> {
  const { version } = await client.request<{ version: string }>({ method: 'GET', path: '/_emulator/health', signal });
  if (version === VERSION) return { check: 'emulator', status: 'ok', detail: version, mend: null };
  return { check: 'emulator', status: 'warning', detail: `${version}, and lealup is ${VERSION}`, mend: 'update both, and start it again' };
}

async function refusal(check: string, error: unknown, identity?: Identity): Promise<Check> {
  const { message, why, next = ['whoami'] } = await explain(error, identity);
  // What sends people here cannot send them on to here.
  const mend = next[0] === 'doctor' ? 'see whether the address, the network and the proxy are right; if they are, try again later' : `lealup ${next.join(' ')}`;
  return { check, status: 'failed', detail: [message, ...why].join(' '), mend };
}
