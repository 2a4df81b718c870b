/**
 * Writes a believable event log of 29 days that ends at `now`: many users, more on weekdays, one customer going quiet,
 * and ten bad lines. The same seed and `now` give the same bytes.
 *
 *   node examples/quickstart/src/generate-events.ts --now 2026-03-10T12:00:00Z --seed 1 > events.ndjson
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const DAYS = 29;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Company {
  email_domain: string;
  users: number;
  /** How many events an active user makes on a weekday. */
  eventsPerDay: number;
  /** How much of that is left on a day; 0 is the first day of the log, 1 the last. */
  rhythm(progress: number): number;
}

const COMPANIES: Company[] = [
  { email_domain: 'acme.example', users: 24, eventsPerDay: 7, rhythm: () => 1 },
  { email_domain: 'globex.example', users: 30, eventsPerDay: 6, rhythm: (progress) => 0.6 + 0.6 * progress },
  // Goes quiet: from everyday use to nothing in the last ten days.
  { email_domain: 'initech.example', users: 9, eventsPerDay: 8, rhythm: (progress) => Math.max(0, 1 - progress / 0.65) },
];

const FEATURES = [
  'report_exported',
  'dashboard_viewed',
  'report_created',
  'comment_added',
  'file_uploaded',
  'search_performed',
  'member_invited',
  'automation_run',
  'feature_X_clicked',
];

/** Ten lines that no one should send, each bad in a way of its own. */
const BAD_LINES: ((now: number) => string)[] = [
  () => '{"email_domain":"acme.example","event_name":"report_exp',
  () => '"just a string"',
  () => line({ email_domain: 'acme.example', event_name: 'Report Exported' }),
  () => line({ email_domain: 'acme.example' }),
  () => line({ email_domain: 'unknown.example', event_name: 'login' }),
  () => line({ event_name: 'login', user_email: 'nobody@acme.example' }),
  () => line({ email_domain: 'globex.example', event_name: 'login', timestamp: 'yesterday' }),
  (now) => line({ email_domain: 'globex.example', event_name: 'login', timestamp: iso(now - 60 * DAY_MS) }),
  (now) => line({ email_domain: 'globex.example', event_name: 'login', timestamp: iso(now + DAY_MS) }),
  (now) => line({ email_domain: 'acme.example', event_name: 'login', timestamp: iso(now), colour: 'red' }),
];

/** The lines of the log, oldest first, the bad ones spread among the good. */
export function generateEvents(now: number, seed: number): string[] {
  const random = createRandom(seed);
  const events = COMPANIES.flatMap((company) => companyEvents(company, now, random));
  events.sort((a, b) => a.timestamp - b.timestamp);
  const lines = events.map(({ timestamp, ...event }) => line({ ...event, timestamp: iso(timestamp) }));
  const step = Math.floor(lines.length / BAD_LINES.length);
  BAD_LINES.forEach((bad, index) => lines.splice((index + 1) * step + index, 0, bad(now)));
  return lines;
}

interface Made {
  email_domain: string;
  event_name: string;
  user_email: string;
  timestamp: number;
  properties?: Record<string, unknown>;
}

function companyEvents(company: Company, now: number, random: () => number): Made[] {
  const events: Made[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const start = now - (DAYS - day) * DAY_MS;
    const isWeekend = [0, 6].includes(new Date(start).getUTCDay());
    const strength = company.rhythm(day / (DAYS - 1)) * (isWeekend ? 0.15 : 1);
    for (let user = 1; user <= company.users; user += 1) {
      // Some people are in every day, others now and then.
      const habit = 0.35 + 0.6 * ((user * 7) % 10) / 10;
      if (random() < strength * habit) events.push(...session(company, `user${user}`, start, random));
    }
  }
  return events;
}

/** One user's day: a login, then a run of features within some hours. */
function session(company: Company, user: string, dayStart: number, random: () => number): Made[] {
  const { email_domain, eventsPerDay } = company;
  const user_email = `${user}@${email_domain}`;
  let timestamp = dayStart + Math.floor(random() * 16 * 60) * MINUTE_MS;
  const events: Made[] = [{ email_domain, event_name: 'login', user_email, timestamp }];
  const count = 1 + Math.floor(random() * 2 * eventsPerDay);
  for (let index = 0; index < count; index += 1) {
    timestamp += Math.ceil(random() * 25) * MINUTE_MS + Math.floor(random() * MINUTE_MS);
    // Squaring makes the first features the common ones.
    const event_name = FEATURES[Math.floor(random() ** 2 * FEATURES.length)] ?? 'dashboard_viewed';
    events.push({ email_domain, event_name, user_email, timestamp, properties: { plan: 'pro', duration_ms: Math.floor(random() * 4000) } });
  }
  return events.filter((event) => event.timestamp < dayStart + DAY_MS);
}

/** mulberry32: repeatable numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function line(event: Record<string, unknown>): string {
  return JSON.stringify(event);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { now: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  const now = Date.parse(values.now ?? '');
  if (Number.isNaN(now)) {
    process.stderr.write('--now must be an instant, such as 2026-03-10T12:00:00Z\n');
    process.exitCode = 2;
  } else {
    process.stdout.write(`${generateEvents(now, Number(values.seed)).join('\n')}\n`);
  }
}
