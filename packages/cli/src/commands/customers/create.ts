import type { CustomFields } from '@lealup/sdk';
import type { InputOf } from '../../command.ts';
import type { Deps } from '../../deps.ts';
import type { Outcome } from '../../exit-codes.ts';
import { Failure } from '../../failures/failure.ts';
import type { Io } from '../../io.ts';
import type { createCustomerSpec } from './specs.ts';
import { customerView } from './view.ts';

/** Creates a customer. */
export async function run({ options }: InputOf<typeof createCustomerSpec>, { interrupt: signal }: Io, deps: Deps): Promise<Outcome> {
  const custom_fields = readCustomFields(options.field);
  const { client } = await deps.connect('write');
  const body = {
    name: options.name,
    email_domain: options['email-domain'],
    ...(options.arr !== undefined && { arr: options.arr }),
    ...(options.owner !== undefined && { owner_email: options.owner }),
    ...(options.status !== undefined && { status: options.status }),
    ...(options['renewal-date'] !== undefined && { renewal_date: options['renewal-date'] }),
    ...(options.field.length > 0 && { custom_fields }),
  };
  await deps.output.item(await client.customers.create(body, { signal }), customerView);
  return 'ok';
}

/** `key=text` is a text, `key:=value` a number or a boolean. */
function readCustomFields(pairs: readonly string[]): CustomFields {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, key, sign, text = ''] = /^([^=:]+)(:?=)(.*)$/s.exec(pair) ?? [];
      if (key === undefined) throw new Failure('usage', `--field ${pair} has no key.`, { why: ['fields look like tier=Gold or seats:=120'] });
      return [key, sign === '=' ? text : readTyped(text, pair)];
    }),
  );
}

function readTyped(text: string, pair: string): number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new Failure('usage', `--field ${pair} is neither a number nor true or false.`, { why: ['after := comes a number, true or false; a text comes after ='] });
}
