import { getPath } from './paths.ts';

/**
 * The event that a `track` call of Segment stands for; undefined for its other calls, which are none.
 *
 * @see https://segment.com/docs/connections/spec/track/
 */
export function fromSegment(call: Readonly<Record<string, unknown>>, customerField: 'customer_id' | 'email_domain'): Record<string, unknown> | undefined {
  if (call['type'] !== undefined && call['type'] !== 'track') return undefined;
  const event = call['event'];
  const fields = {
    [customerField]: getPath(call, 'context.groupId') ?? call['groupId'],
    event_name: typeof event === 'string' ? snakeCase(event) : event,
    timestamp: call['timestamp'],
    user_external_id: call['userId'],
    user_email: getPath(call, 'context.traits.email'),
    external_id: call['messageId'],
    properties: call['properties'],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** `Product Clicked` is product_clicked for LealUp; a name that it takes stays as it is. */
function snakeCase(name: string): string {
  if (/^[a-z]\w*$/.test(name)) return name;
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .toLowerCase();
}
