/** Writes so many MB of events to standard output, one a line, each another one; with an `external_id` after the word `named`. */
import { once } from 'node:events';

const LINES = 1000;
const [megabytes, naming] = process.argv.slice(2);
const bytes = Number(megabytes) * 1024 * 1024;

let written = 0;
for (let from = 0; written < bytes; from += LINES) {
  const lines = Array.from({ length: LINES }, (_, index) => {
    const number = from + index;
    const event = {
      customer_id: `customer_${number % 40}`,
      event_name: `feature_${number % 25}_used`,
      timestamp: new Date(1_772_000_000_000 + number).toISOString(),
      user_email: `user${number % 500}@example.com`,
      ...(naming === 'named' && { external_id: `event_${number}` }),
      properties: { plan: number % 2 === 0 ? 'pro' : 'free', count: number, path: `/projects/${number % 1000}/settings` },
    };
    return `${JSON.stringify(event)}\n`;
  });
  const text = lines.join('');
  written += text.length;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
